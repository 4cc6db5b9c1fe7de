import type { ChildProcess } from 'node:child_process';
import { type FromRunner, type Settings, settingsVariable, type ToRunner } from './messages.ts';
import type { Program } from './network-guard.ts';

const runnerModule = new URL('./runner-process.ts', import.meta.url).href;

interface Runner {
  readonly process: ChildProcess;
  next: number | undefined;
  readonly asked: (() => void)[];
}

/** The processes in which Code nodes run: they have the same time, and tell when something in them is due. */
export class Runners {
  readonly #runners = new Set<Runner>();
  readonly #settings: () => Settings;
  readonly #onRefused: (address: string) => void;

  constructor(settings: () => Settings, onRefused: (address: string) => void) {
    this.#settings = settings;
    this.#onRefused = onRefused;
  }

  /** When something is due next in one of them. */
  get next(): number | undefined {
    const all = [...this.#runners].flatMap(({ next }) => (next === undefined ? [] : [next]));
    return all.length === 0 ? undefined : Math.min(...all);
  }

  /** Gives the program of a task runner what it needs. Answers false for any other program. */
  prepare(program: Program, child: ChildProcess): boolean {
    if (!program.args.some((arg) => /[\\/]task-runner[\\/]dist[\\/]start(\.js)?$/.test(arg))) return false;
    program.args = [program.args[0] ?? 'node', '--import', runnerModule, ...program.args.slice(1)];
    program.envPairs = [...program.envPairs, `${settingsVariable}=${JSON.stringify(this.#settings())}`];
    program.stdio = ['pipe', 'pipe', 'pipe', 'ipc'];
    const runner: Runner = { process: child, next: undefined, asked: [] };
    this.#runners.add(runner);
    child.on('message', (message: FromRunner) => {
      if (message.kind === 'refused') return this.#onRefused(message.address);
      runner.next = message.next ?? undefined;
      if (message.answers) runner.asked.shift()?.();
    });
    child.once('exit', () => {
      this.#runners.delete(runner);
      for (const answer of runner.asked) answer();
    });
    return true;
  }

  /** Resolves when all of them have done it. */
  async tell(order: ToRunner): Promise<void> {
    await Promise.all(
      [...this.#runners].map(
        async (runner) =>
          await new Promise<void>((resolve) => {
            runner.asked.push(resolve);
            runner.process.send(order, (error) => {
              if (error !== null) resolve();
            });
          }),
      ),
    );
  }
}
