import { readFileSync } from 'node:fs';

/**
 * The processes between this one and the command that a person typed: `npx`, `pnpm` and the shells that they start.
 * A signal that ends only the first of them does not reach this one. Empty where the system has no `/proc`.
 */
export function findLaunchers(): readonly number[] {
  const launchers: { readonly pid: number; readonly isPackageManager: boolean }[] = [];
  for (let pid = process.ppid; pid > 1; ) {
    const found = readProcess(pid);
    const isPackageManager = /(^|[\s/])(npm|npx|pnpm)(\s|$)/.test(found?.command ?? '');
    if (found === undefined || !(isPackageManager || /^(\S*\/)?(ba|da)?sh -c /.test(found.command))) break;
    launchers.push({ pid, isPackageManager });
    pid = found.parent;
  }
  // A shell above them all is the person's own.
  const last = launchers.findLastIndex(({ isPackageManager }) => isPackageManager);
  return launchers.slice(0, last + 1).map(({ pid }) => pid);
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
