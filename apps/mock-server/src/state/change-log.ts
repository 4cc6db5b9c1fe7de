/** What became of a row since somebody last asked. */
export interface RowChange {
  readonly table: string;
  readonly id: string;
  /** `added` also when it was removed before: it stands at the end then. */
  readonly kind: 'added' | 'replaced' | 'removed';
}

/** Takes note of which rows change, so that only those are saved. */
export class ChangeLog {
  readonly #changes = new Map<string, RowChange>();

  note(change: RowChange): void {
    const name = `${change.table} ${change.id}`;
    const isAdded = this.#changes.get(name)?.kind === 'added';
    // It keeps the place to which it was added.
    if (isAdded && change.kind === 'replaced') return;
    // Taken out first, so that additions are told in their order.
    this.#changes.delete(name);
    this.#changes.set(name, change);
  }

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  /** What changed, in order. */
  changes(): readonly RowChange[] {
    return [...this.#changes.values()];
  }

  /** All of it is saved. */
  clear(): void {
    this.#changes.clear();
  }
}
