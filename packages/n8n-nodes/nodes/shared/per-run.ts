import type { ExecutionMemory } from './execution-memory.ts';
import type { Run } from './run.ts';

/** What an operation remembers from one input item to the next, made when the first one of a run asks for it. */
export function perRun<Memory>(create: () => Memory): (run: Run) => Memory {
  return remembered(create, (run) => run);
}

/** As `perRun`, but also for later runs of the node in the same execution. */
export function perExecution<Memory>(create: () => Memory): (run: Run) => Memory {
  return remembered(create, ({ memory }) => memory);
}

/** Makes either hold for each account of its own. */
export function perAccount<Memory>(per: typeof perRun, create: () => Memory): (run: Run, accountId: string) => Memory {
  const accountsOf = per(() => new Map<string, Memory>());
  return (run, accountId) => {
    const accounts = accountsOf(run);
    const memory = accounts.get(accountId) ?? create();
    accounts.set(accountId, memory);
    return memory;
  };
}

function remembered<Memory>(create: () => Memory, keyOf: (run: Run) => Run | ExecutionMemory): (run: Run) => Memory {
  const memories = new WeakMap<object, Memory>();
  return (run) => {
    const key = keyOf(run);
    const memory = memories.get(key) ?? create();
    memories.set(key, memory);
    return memory;
  };
}
