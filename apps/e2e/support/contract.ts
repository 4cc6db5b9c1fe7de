import { type ChildProcess, execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { VendorName } from '@invitekit/clients';
import { type CheckSettings, checkContract, type Report } from '@invitekit/contract';
import { runCommand } from '../../../packages/contract/src/cli/cli.ts';
import { type Alteration, type AlteringProxy, startAlteringProxy } from './altering-proxy.ts';
import { conditions, inherited } from './program.ts';
import type { Sandbox } from './sandbox.ts';

export interface ProxiedRun {
  readonly report: Report;
  readonly requests: AlteringProxy['requests'];
}

/** Checks a vendor of a sandbox through a proxy, which may alter what is answered. */
export async function checkThroughProxy(
  sandbox: Sandbox,
  vendor: VendorName,
  settings: Partial<CheckSettings> = {},
  alter?: Alteration,
): Promise<ProxiedRun> {
  const { baseUrl, apiKey } = sandbox.access(vendor);
  const proxy = await startAlteringProxy(baseUrl, alter);
  try {
    const report = await checkContract({
      vendor,
      baseUrl: proxy.url,
      key: apiKey,
      serviceKey: sandbox.serviceKey(vendor),
      sleep: async () => {},
      // They have tests of their own, and take longer than all else.
      negatives: 'none',
      ...settings,
    });
    return { report, requests: proxy.requests };
  } finally {
    await proxy.close();
  }
}

const main = fileURLToPath(new URL('../../../packages/contract/src/main.ts', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs the command to its end, in this process. */
export async function runContract(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  const { signal: never } = new AbortController();
  let [stdout, stderr] = ['', ''];
  const code = await runCommand(args, {
    environment,
    print: (text) => {
      stdout += text;
    },
    say: (text) => {
      stderr += text;
    },
    colours: false,
    interrupted: never,
    killed: never,
  });
  return { code, stdout, stderr };
}

/** The same as a process of its own. `started` is told of it, for instance to send it a signal. */
export function spawnContract(
  args: readonly string[],
  environment: Environment = {},
  started: (child: ChildProcess) => void = () => {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...conditions, main, ...args],
      { env: { ...inherited(), ...environment } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
    started(child);
  });
}
