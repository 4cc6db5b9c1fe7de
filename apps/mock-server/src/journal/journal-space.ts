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

  constructor(mostCharacters = most) {
    this.#most = mostCharacters;
  }

  /** An occupant takes up more than before. */
  grow(occupant: Occupant, characters: number): void {
    this.set(occupant, 0);
    this.set(occupant, characters);
    while (this.#total > this.#most) {
      const [idle] = this.#taken.keys();
      if (idle === undefined) return;
      idle.forgetOldest();
    }
  }

  /** An occupant takes up so much now; with 0 it is none any more. */
  set(occupant: Occupant, characters: number): void {
    this.#total += characters - (this.#taken.get(occupant) ?? 0);
    if (characters === 0) this.#taken.delete(occupant);
    else this.#taken.set(occupant, characters);
  }
}
