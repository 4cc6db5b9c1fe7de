/** Who wants to know that something happens. */
export class Listeners {
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` each time from now on, until what it gives is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
