import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type FromRunner, type Settings, settingsVariable, type ToRunner } from './messages.ts';
import type { Program } from './network-guard.ts';

const runnerModule = new URL('./runner-process.ts', import.meta.url).href;
const sources = fileURLToPath(new URL('..', import.meta.url));

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

  readonly #onBegun: (pid: number) => void;

  constructor(
    settings: () => Settings,
    tell: { readonly refused: (address: string) => void; readonly begun: (pid: number) => void },
  ) {
    this.#settings = settings;
    this.#onRefused = tell.refused;
    this.#onBegun = tell.begun;
  }

  /** When something is due next in one of them. */
  get next(): number | undefined {
    const all = [...this.#runners].flatMap(({ next }) => (next === undefined ? [] : [next]));
    return all.length === 0 ? undefined : Math.min(...all);
  }

  /** Gives the program of a task runner what it needs. Answers false for any other program. */
  prepare(program: Program, child: ChildProcess): boolean {
    if (!program.args.some((arg) => /[\\/]task-runner[\\/]dist[\\/]start(\.js)?$/.test(arg))) return false;
    const settings = this.#settings();
    // No thread, no program and no file of the builder's: what the guard does not see.
    const mayRead = [settings.installation, sources].map((folder) => `--allow-fs-read=${folder}`);
    const own = ['--permission', ...mayRead, '--import', runnerModule];
    program.args = [program.args[0] ?? 'node', ...own, ...program.args.slice(1)];
    program.envPairs = [...program.envPairs, `${settingsVariable}=${JSON.stringify(settings)}`];
    program.stdio = ['pipe', 'pipe', 'pipe', 'ipc'];
    const runner: Runner = { process: child, next: undefined, asked: [] };
    this.#runners.add(runner);
    child.on('message', (message: FromRunner) => {
      if (message.kind === 'refused') return this.#onRefused(message.address);
      runner.next = message.next ?? undefined;
      if (message.answers) runner.asked.shift()?.();
    });
    child.once('spawn', () => {
      if (child.pid !== undefined) this.#onBegun(child.pid);
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
