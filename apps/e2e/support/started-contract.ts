import type { ChildProcess } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { type Ended, spawnContract } from './contract.ts';

export interface StartedContract {
  /** Where it listens, by the first line that it says. */
  readonly url: string;
  /** Interrupts it, and waits for its end. */
  interrupt(signal?: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): Promise<Ended>;
}

/** Starts a command that runs until it is interrupted, at the latest at the end of the test. */
export async function startContract(args: readonly string[]): Promise<StartedContract> {
  const started = Promise.withResolvers<ChildProcess>();
  const ended = spawnContract(args, {}, started.resolve);
  const child = await started.promise;
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { url: await Promise.race([urlSaidBy(child), ended.then(failed)]), interrupt };

  async function interrupt(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP' = 'SIGINT'): Promise<Ended> {
    child.kill(signal);
    return await ended;
  }
}

function urlSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.on('data', (chunk: unknown) => {
      said += String(chunk);
      const [, url] = / at (http:\/\/[\d.:]+)[,\s]/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
}

function failed({ code, stderr }: Ended): never {
  throw new Error(`The command ended with ${code}: ${stderr}`);
}
