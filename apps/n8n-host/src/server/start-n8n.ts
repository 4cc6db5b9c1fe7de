import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from '../api/until.ts';
import type { N8nInstallation } from '../install/install-n8n.ts';
import { environment } from './environment.ts';
import { anyFreePort } from './free-port.ts';
import { installPackage } from './packed-package.ts';
import type { QueueRole } from './queue-environment.ts';
import { startStep } from './start-step.ts';

export interface N8nOptions {
  readonly installation: N8nInstallation;
  /** What n8n keeps is kept here. Default: a temporary folder, which is removed in the end. */
  readonly folder?: string;
  /** Vendors whose own packages are installed beside the one over all vendors. Default: none. */
  readonly vendors?: readonly string[];
  /** Default: any free one. */
  readonly port?: number;
  /** For its traffic with its task runner. Default: any free one. */
  readonly brokerPort?: number;
  /** Is told in a line what n8n does while it starts, each time that it does something else. */
  readonly onProgress?: (line: string) => void;
  /** Ends it while it starts. */
  readonly signal?: Pick<AbortSignal, 'throwIfAborted'> | undefined;
  /** Default: n8n is this one process. */
  readonly queue?: QueueRole;
  /** Default: nothing is added, and nobody talks to it. */
  readonly inside?: N8nInside;
}

/** What is added to n8n's own process. */
interface N8nInside {
  /** A module that it loads before itself. */
  readonly module: string;
  readonly env: NodeJS.ProcessEnv;
  /** Is given the process, with a channel to it, as soon as it is there. */
  readonly onProcess: (child: ChildProcess) => void;
}

export interface N8nServer {
  /** For instance `http://127.0.0.1:5678`. */
  readonly url: string;
  /** The file with what n8n prints. */
  readonly logFile: string;
  /** Settles when n8n has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  /** Ends it as a loss of power does. What it kept stays. */
  kill(): Promise<void>;
}

/** Runs before n8n, in the same process. */
const endWithParent = new URL('./end-with-parent.ts', import.meta.url).href;
const patienceMs = 10_000;

/** Starts n8n on this machine only, with our built package in it, and waits until it answers, however long that takes. */
export async function startN8n({ installation, ...options }: N8nOptions): Promise<N8nServer> {
  const { port = await anyFreePort(), onProgress = () => {} } = options;
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'invitekit-n8n-')));
  await mkdir(folder, { recursive: true });
  await installPackage(folder);
  for (const vendor of options.vendors ?? []) await installPackage(folder, vendor);

  const logFile = path.join(folder, 'n8n.log');
  const program = path.join(installation.directory, 'node_modules/n8n/bin/n8n');
  const log = await open(logFile, 'w');
  const { inside } = options;
  const imports = [endWithParent, ...(inside === undefined ? [] : [inside.module])];
  const args = [...imports.flatMap((module) => ['--import', module]), program, options.queue?.command ?? 'start'];
  const { brokerPort = await anyFreePort() } = options;
  const child = spawn(process.execPath, args, {
    // The pipe stays open as long as this process is there. What n8n prints needs no reader.
    stdio: ['pipe', log.fd, log.fd, ...(inside === undefined ? [] : (['ipc'] as const))],
    env: { ...environment({ folder, port, brokerPort, queue: options.queue }), ...inside?.env },
  });
  inside?.onProcess(child);
  await log.close();
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));

  async function stop(): Promise<void> {
    const force = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    if (!hasEnded()) child.kill('SIGTERM');
    await ended;
    clearTimeout(force);
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async function kill(): Promise<void> {
    child.kill('SIGKILL');
    await ended;
  }

  const url = `http://127.0.0.1:${port}`;
  let step = '';
  try {
    // The first may answer before the second is there, which a worker never has.
    const routes = options.queue?.command === 'worker' ? [] : ['/rest/settings'];
    for (const route of ['/healthz/readiness', ...routes]) {
      await until(
        'n8n to get ready',
        async () => {
          options.signal?.throwIfAborted();
          if (hasEnded()) throw new Error('n8n ended while starting.');
          const current = startStep(await readFile(logFile, 'utf8'));
          if (current !== step) onProgress(current);
          step = current;
          return (await isFine(`${url}${route}`)) || undefined;
        },
        Number.POSITIVE_INFINITY,
      );
    }
  } catch (error) {
    const end = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-20).join('\n  ');
    await stop();
    throw new Error(`n8n did not start. Its log ends with:\n  ${end}`, { cause: error });
  }
  return { url, logFile, ended, stop, kill };
}

/** A page instead of JSON is the editor's, which n8n gives for an address that is not there yet. */
async function isFine(url: string): Promise<boolean> {
  return await fetch(url).then(
    ({ ok, headers }) => ok && headers.get('content-type')?.includes('json') === true,
    () => false,
  );
}
