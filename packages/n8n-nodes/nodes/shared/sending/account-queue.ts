/** Lets executions that overlap send one after the other for an account, so that each counts what the others sent. */
export class AccountQueue {
  #last: Promise<unknown> = Promise.resolve();
  /** How many invitations were sent through it. */
  sends = 0;

  /** Runs one piece of work at a time. */
  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return await turn;
  }
}

const queues = new Map<string, AccountQueue>();

/** The queue of an account in this process; other processes of n8n have queues of their own. */
export function queueOf(account: string): AccountQueue {
  const queue = queues.get(account) ?? new AccountQueue();
  queues.set(account, queue);
  return queue;
}
