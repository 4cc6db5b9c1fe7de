import type { ChangeLog } from '../state/change-log.ts';

/**
 * What may become of a piece of work that cannot be kept: a `look` goes on, because what it does by itself is lost without
 * harm; so does a `request`, if it has changed nothing but notes; everything else is taken back.
 */
export type WorkKind = 'look' | 'request' | 'change';

export interface WorkSettings {
  /** Lets everything happen that is due; undefined when nothing is. */
  readonly catchUp: () => Promise<void> | undefined;
  /** Takes note of what has happened. */
  readonly followUp: () => void;
  /** Where changes are noted. */
  readonly changes: () => ChangeLog;
  /** Keeps what has changed, or throws. */
  readonly keep: () => void;
  /** Is told that all is kept, and whether it may be more than the notes of a request; or that something is not kept, and whether the work was taken back. */
  readonly onKept: (work: { readonly isChange: boolean }) => void;
  readonly onNotKept: (work: { readonly isTakenBack: boolean }) => void;
}

type Work<Result> = () => Promise<Result> | Result;

/** Pieces of work on the same things, one after the other. Each is kept before anybody is told of it. */
export class WorkQueue {
  readonly #settings: WorkSettings;
  /** When the work ends that came last; undefined where all has ended. Never rejects. */
  #last: Promise<unknown> | undefined;
  /** Whether there is work that has given nothing yet, not even a promise. */
  #isWorking = false;
  /** Of all that is kept; undefined while something is not. */
  #keptRevision: number | undefined;
  #keptLog: ChangeLog | undefined;

  constructor(settings: WorkSettings) {
    this.#settings = settings;
  }

  /**
   * Begins at once where nobody is ahead, and is done at once where nothing takes time; gives a promise otherwise. Throws or
   * rejects when the work does, and when it was taken back because it cannot be kept.
   */
  run<Result>(kind: WorkKind, work: Work<Result>): Promise<Result> | Result {
    return this.#enqueue(() => {
      const catching = this.#settings.catchUp();
      return catching === undefined ? this.#do(kind, work) : catching.then(() => this.#do(kind, work));
    });
  }

  /** Work between the others that nothing can take back, because it notes what has happened elsewhere. */
  async note(work: () => void): Promise<void> {
    await this.#enqueue(() => {
      work();
      this.#keep('change', () => false);
    });
  }

  #enqueue<Result>(work: Work<Result>): Promise<Result> | Result {
    const ahead = this.#last ?? (this.#isWorking ? Promise.resolve() : undefined);
    if (ahead !== undefined) return this.#await(ahead.then(work));
    this.#isWorking = true;
    try {
      const result = work();
      return result instanceof Promise ? this.#await(result) : result;
    } finally {
      this.#isWorking = false;
    }
  }

  /** Whoever comes now waits for it. */
  #await<Result>(result: Promise<Result>): Promise<Result> {
    const leave = () => {
      if (this.#last === end) this.#last = undefined;
    };
    const end = result.then(leave, leave);
    this.#last = end;
    return result;
  }

  #do<Result>(kind: WorkKind, work: Work<Result>): Promise<Result> | Result {
    if (this.#isBehind) this.#keep(kind, () => false);
    const log = this.#settings.changes();
    log.begin();
    const done = outcomeOf(work);
    return done instanceof Promise
      ? done.then((later) => this.#finish(kind, log, later))
      : this.#finish(kind, log, done);
  }

  #finish<Result>(kind: WorkKind, log: ChangeLog, done: Done<Result>): Result {
    const { followUp, changes } = this.#settings;
    // Work that gave everything a new beginning has kept that already.
    const mayTakeBack = kind !== 'look' && log === changes() && log.hasChanged({ besidesNotes: kind === 'request' });
    if (this.#isBehind) followUp();
    const problem = this.#keep(kind, () => {
      if (mayTakeBack) log.takeBack();
      return mayTakeBack;
    });
    if (!done.ok) throw done.error;
    if (mayTakeBack && problem !== undefined) throw problem.error;
    return done.value;
  }

  /** Whether something has changed, besides notes, that nobody was told of. */
  get #isBehind(): boolean {
    const log = this.#settings.changes();
    return log !== this.#keptLog || log.revision !== this.#keptRevision;
  }

  /** Answers why it cannot be kept. */
  #keep(kind: WorkKind, takeBack: () => boolean): { readonly error: unknown } | undefined {
    const isChange = kind !== 'request' || this.#isBehind;
    try {
      this.#settings.keep();
    } catch (error) {
      this.#keptRevision = undefined;
      this.#settings.onNotKept({ isTakenBack: takeBack() });
      return { error };
    }
    this.#keptLog = this.#settings.changes();
    this.#keptRevision = this.#keptLog.revision;
    this.#settings.onKept({ isChange });
    return undefined;
  }
}

type Done<Result> = { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly error: unknown };

function outcomeOf<Result>(work: Work<Result>): Promise<Done<Result>> | Done<Result> {
  const succeed = (value: Result): Done<Result> => ({ ok: true, value });
  const fail = (error: unknown): Done<Result> => ({ ok: false, error });
  try {
    const result = work();
    return result instanceof Promise ? result.then(succeed, fail) : succeed(result);
  } catch (error) {
    return fail(error);
  }
}
