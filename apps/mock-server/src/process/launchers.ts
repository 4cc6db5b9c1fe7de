import { isScriptShell, packageManagerIn } from './command-kinds.ts';
import { environmentOf, findProcess, isRunning, type RunningProcess } from './running-process.ts';

/** A package manager that runs a script, and the process that it has started for that. */
export interface Launcher {
  /** For instance `npm`. */
  readonly name: string;
  readonly process: RunningProcess;
  readonly started: RunningProcess;
}

/**
 * The package manager that started this process, the one that started that, and so on. Empty where the system has no
 * `/proc`, and when something else than the shell of a script is in between.
 */
export function findLaunchers(): readonly Launcher[] {
  const launchers: Launcher[] = [];
  let script = scriptOf(process.pid);
  let started = findProcess(process.pid);
  while (started !== undefined) {
    const parent = findProcess(started.parent);
    const name = parent && packageManagerIn(parent.words);
    if (parent === undefined || !(name !== undefined || isScriptShell(parent.words))) break;
    const own = scriptOf(parent.pid);
    // A shell becomes the last command that it runs: then a package manager is no parent, but another part of the script.
    if (name !== undefined && own !== undefined && own !== script) {
      launchers.push({ name, process: parent, started });
      script = own;
    }
    started = parent;
  }
  return launchers;
}

/**
 * The package manager whose end means that nobody needs this process any more: the one that started it, however it ended;
 * or one that started that, if it was killed. (One that has ended by itself has waited for what it had started: whatever
 * goes on then was meant to.)
 */
export function findEnded(launchers: readonly Launcher[]): Launcher | undefined {
  return launchers.find(({ process, started }, index) => !isRunning(process) && (index === 0 || isRunning(started)));
}

/** All processes of a script have the same of these, and a package manager gives others to each script that it runs. */
function scriptOf(pid: number): string | undefined {
  const environment = environmentOf(pid);
  return environment && JSON.stringify(['PATH', 'npm_lifecycle_event'].map((name) => environment.get(name)));
}
