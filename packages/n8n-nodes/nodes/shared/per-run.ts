import type { Run } from './run.ts';

/** What an operation remembers from one input item to the next, made when the first one of a run asks for it. */
export function perRun<Memory>(create: () => Memory): (run: Run) => Memory {
  const memories = new WeakMap<Run, Memory>();
  return (run) => {
    const memory = memories.get(run) ?? create();
    memories.set(run, memory);
    return memory;
  };
}

/** As `perRun`, for each account of its own. */
export function perAccount<Memory>(create: () => Memory): (run: Run, accountId: string) => Memory {
  const accountsOf = perRun(() => new Map<string, Memory>());
  return (run, accountId) => {
    const accounts = accountsOf(run);
    const memory = accounts.get(accountId) ?? create();
    accounts.set(accountId, memory);
    return memory;
  };
}
