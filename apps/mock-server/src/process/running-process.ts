import { readFileSync } from 'node:fs';

/** A process of this machine, as it was when somebody looked. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  /** Tells it from a later process with the same number. */
  readonly startedAt: string;
  /** Its command line. */
  readonly words: readonly string[];
}

/** Undefined when it has ended or may not be looked at, and where the system has no `/proc`. */
export function findProcess(pid: number): RunningProcess | undefined {
  try {
    const { parent, startedAt } = readStat(pid);
    const words = readList(pid, 'cmdline');
    // npm writes what it runs in place of its arguments, as one text.
    return { pid, parent, startedAt, words: words.length === 1 ? (words[0] ?? '').split(' ') : words };
  } catch {
    return undefined;
  }
}

/** Whether a process is still there. One that cannot be looked at for the moment is. */
export function isRunning({ pid, startedAt }: RunningProcess): boolean {
  try {
    const now = readStat(pid);
    return now.startedAt === startedAt && !isOver.has(now.state);
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
    return code !== 'ENOENT' && code !== 'ESRCH';
  }
}

/** The variables with which a process began; undefined when they may not be looked at. */
export function environmentOf(pid: number): ReadonlyMap<string, string> | undefined {
  try {
    const pairs = readList(pid, 'environ').map((pair) => pair.split(/=(.*)/s));
    return new Map(pairs.map(([name = '', value = '']) => [name, value]));
  } catch {
    return undefined;
  }
}

/** It has ended, and its parent has not asked how. */
const isOver: ReadonlySet<string> = new Set(['Z', 'X']);

function readStat(pid: number) {
  // The name in brackets may hold anything, so the fields are counted from its end.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const [state = '', parent = ''] = fields;
  return { state, parent: Number(parent), startedAt: fields[19] ?? '' };
}

function readList(pid: number, name: 'cmdline' | 'environ'): readonly string[] {
  return readFileSync(`/proc/${pid}/${name}`, 'utf8')
    .split('\0')
    .filter((item) => item !== '');
}
