/** What takes up space, and can give some back. */
export interface Occupant {
  /** Forgets the oldest of what it has, and tells the space how much it takes up then. */
  forgetOldest(): void;
}

const most = 256 * 1024 * 1024;

/** What the journals of all sandboxes take up together, in characters. Who was idle the longest makes room. */
export class JournalSpace {
  readonly #most: number;
  /** Who was idle the longest comes first. */
  readonly #taken = new Map<Occupant, number>();
  #total = 0;
  /** Who comes last. */
  #latest: Occupant | undefined;

  constructor(mostCharacters = most) {
    this.#most = mostCharacters;
  }

  /** An occupant takes up more than before. */
  grow(occupant: Occupant, characters: number): void {
    if (occupant !== this.#latest) this.set(occupant, 0);
    this.set(occupant, characters);
    while (this.#total > this.#most) {
      const [idle] = this.#taken.keys();
      if (idle === undefined) return;
      idle.forgetOldest();
    }
  }

  /** An occupant takes up so much now; with 0 it is none any more. */
  set(occupant: Occupant, characters: number): void {
    const before = this.#taken.get(occupant);
    this.#total += characters - (before ?? 0);
    if (before === undefined) this.#latest = occupant;
    if (characters === 0) this.#taken.delete(occupant);
    else this.#taken.set(occupant, characters);
  }
}
