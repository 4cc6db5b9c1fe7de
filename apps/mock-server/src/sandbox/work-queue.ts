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

/** Pieces of work on the same things, one after the other. Each is kept before anybody is told of it. */
export class WorkQueue {
  readonly #settings: WorkSettings;
  #last: Promise<void> | undefined;
  /** Of all that is kept; undefined while something is not. */
  #keptRevision: number | undefined;
  #keptLog: ChangeLog | undefined;

  constructor(settings: WorkSettings) {
    this.#settings = settings;
  }

  /** Rejects when the work does, and when it was taken back because it cannot be kept. */
  async run<Result>(kind: WorkKind, work: () => Promise<Result> | Result): Promise<Result> {
    return await this.#enqueue(() => this.#do(kind, work));
  }

  /** Work between the others that nothing can take back, because it notes what has happened elsewhere. */
  async note(work: () => void): Promise<void> {
    await this.#enqueue(() => {
      work();
      this.#keep('change', () => false);
    });
  }

  /** Begins at once where nobody is ahead. */
  async #enqueue<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    const before = this.#last;
    let leave = () => {};
    const own = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#last = own;
    try {
      if (before !== undefined) await before;
      return await work();
    } finally {
      if (this.#last === own) this.#last = undefined;
      leave();
    }
  }

  async #do<Result>(kind: WorkKind, work: () => Promise<Result> | Result): Promise<Result> {
    const { catchUp, followUp, changes } = this.#settings;
    const catching = catchUp();
    if (catching !== undefined) await catching;
    if (this.#isBehind) this.#keep(kind, () => false);
    const log = changes();
    log.begin();
    const done = await outcomeOf(work);
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

async function outcomeOf<Result>(work: () => Promise<Result> | Result): Promise<Done<Result>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error };
  }
}
