import { readFileSync } from 'node:fs';

/**
 * The processes between this one and the command that a person typed: `npx`, `pnpm` and the shells that they start.
 * A signal that ends only the first of them does not reach this one. Empty where the system has no `/proc`.
 */
export function findLaunchers(): readonly number[] {
  const launchers: number[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const found = readProcess(pid);
    if (found === undefined || !/(^|[\s/])(npm|npx|pnpm)(\s|$)|^(\/bin\/)?(ba|da)?sh -c /.test(found.command)) break;
    launchers.push(pid);
    pid = found.parent;
  }
  return launchers;
}

function readProcess(pid: number): { readonly parent: number; readonly command: string } | undefined {
  try {
    // The name in brackets may hold anything, so the fields are counted from its end.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

/** Whether a process is still there. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
