import { statfs } from 'node:fs/promises';

interface Step {
  readonly number: number;
  readonly of: number;
  readonly name: string;
}

/** Tells people how far an install is. */
interface Progress {
  say(line: string): void;
  /** Does the work, and tells how long it takes and how much it writes. */
  run<Result>(step: Step, work: () => Promise<Result>): Promise<Result>;
}

const refreshMs = { terminal: 1000, log: 30_000 } as const;

/** Shows each step in one line of a terminal; in a log, where lines cannot change, in one line every half minute. */
export function createProgress(folder: string): Progress {
  const output = process.stdout;
  return {
    say(line) {
      output.write(`${line}\n`);
    },
    async run({ number, of, name }, work) {
      const started = Date.now();
      const freeBefore = await freeBytes(folder);
      const show = async (end: string) => {
        // What others write at the same time is counted too, which is near enough.
        const written = Math.max(0, freeBefore - (await freeBytes(folder)));
        const line = `  ${number} of ${of}  ${name.padEnd(24)}  ${duration(Date.now() - started)}  ${gigabytes(written)}`;
        output.write(output.isTTY ? `\r${line}${end}` : `${line}\n`);
      };
      const timer = setInterval(() => void show(''), output.isTTY ? refreshMs.terminal : refreshMs.log);
      try {
        return await work();
      } finally {
        clearInterval(timer);
        await show('\n');
      }
    },
  };
}

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
}
