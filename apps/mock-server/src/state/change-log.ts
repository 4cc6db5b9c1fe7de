/** What became of a row since somebody last asked. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** `added` also when it was removed before: it stands at the end then. */
  readonly kind: 'added' | 'replaced' | 'removed';
}

/** What holds rows, and can be put back to how it was. */
export interface Rows {
  /** Under which they are saved. */
  readonly name: string;
  /** Whether its rows only tell what was asked, so that it does no harm when they are lost. */
  readonly areNotes: boolean;
  /** Whether they are people, or what is between them. */
  readonly areWorld: boolean;
  /** Remembers how it is now. What it gives puts that back, once. */
  readonly capture: () => () => void;
}

/** Takes note of which rows change, so that only those are saved, and that changes can be taken back. */
export class ChangeLog {
  readonly #isKept: boolean;
  /** Grows with each change of what is no mere note. */
  revision = 0;
  /** Grows with each change of the world. */
  worldRevision = 0;
  #changes = new Map<string, RowChange>();
  /** As it was when the work began that can be taken back. */
  #before: ReadonlyMap<string, RowChange> = new Map();
  /** How what has changed since then is put back. */
  readonly #undo = new Map<Rows, () => void>();

  /** `isKept`: whether anybody saves what changes, or takes it back. Where nobody does, changes are only counted. */
  constructor({ isKept }: { readonly isKept: boolean }) {
    this.#isKept = isKept;
  }

  /** Is told before the rows are changed. */
  note(rows: Rows, id: string, kind: RowChange['kind']): void {
    if (!rows.areNotes) this.revision += 1;
    if (rows.areWorld) this.worldRevision += 1;
    if (!this.#isKept) return;
    if (!this.#undo.has(rows)) this.#undo.set(rows, rows.capture());
    const name = `${rows.name} ${id}`;
    const isAdded = this.#changes.get(name)?.kind === 'added';
    // It keeps the place to which it was added.
    if (isAdded && kind === 'replaced') return;
    // Taken out first, so that additions are told in their order.
    this.#changes.delete(name);
    this.#changes.set(name, { table: rows.name, id, kind });
  }

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  /** What changed, in order. */
  changes(): readonly RowChange[] {
    return [...this.#changes.values()];
  }

  /** All of it is saved, and nothing is taken back any more. */
  clear(): void {
    this.#changes.clear();
    this.begin();
  }

  /** What changes from now on can be taken back. */
  begin(): void {
    if (!this.#isKept) return;
    this.#before = new Map(this.#changes);
    this.#undo.clear();
  }

  /** Whether anything has changed since then; `besidesNotes`: anything that may not be lost. */
  hasChanged({ besidesNotes }: { readonly besidesNotes: boolean }): boolean {
    return [...this.#undo.keys()].some(({ areNotes }) => !(besidesNotes && areNotes));
  }

  /** Puts everything back to how it was then. */
  takeBack(): void {
    for (const putBack of this.#undo.values()) putBack();
    // What was seen meanwhile is not true any more.
    this.revision += 1;
    this.worldRevision += 1;
    this.#changes = new Map(this.#before);
    this.#undo.clear();
  }
}
