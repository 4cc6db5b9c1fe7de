import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem, type } from 'node:os';
import expressPackage from 'express/package.json' with { type: 'json' };
import { repository } from '../house/repository.ts';
import { peers } from './peers/all-peers.ts';
import type { Setup } from './setup.ts';

/** What was measured, and on what. */
export interface Machine {
  readonly date: string;
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  /** How many programs wanted to run when it began, on average over a minute. */
  readonly loadBefore: number;
  /** By the name of the program. */
  readonly versions: Readonly<Record<string, string>>;
}

export function describeMachine({ checkouts, peers: withPeers }: Setup): Machine {
  const [processor] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: processor?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: type(),
    loadBefore: loadavg()[0] ?? 0,
    versions: {
      ...Object.fromEntries(checkouts.map(({ name, path }) => [name, commitOf(path)])),
      Express: expressPackage.version,
      'Node.js': process.version.slice(1),
      wrk: /[\d.]+/.exec(outputOf('wrk', ['-v']))?.[0] ?? 'unknown',
      ...(withPeers && Object.fromEntries(peers.map(({ name, version }) => [name, version]))),
      ...(withPeers && { Java: /"(.+)"/.exec(outputOf('java', ['-version']))?.[1] ?? 'none' }),
    },
  };
}

function commitOf(path: string): string {
  return `commit ${outputOf('git', ['-C', path, 'rev-parse', '--short', 'HEAD']).trim()}`;
}

function outputOf(program: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { cwd: repository, encoding: 'utf8' });
  return `${stdout ?? ''}${stderr ?? ''}`;
}
