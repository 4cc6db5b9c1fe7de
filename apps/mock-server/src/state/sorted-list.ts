/** How many items a piece holds at most. A change copies one piece, and the list of pieces. */
const mostInPiece = 256;

type Pieces<Item> = readonly (readonly Item[])[];

/**
 * Sorted items that are never changed: adding and removing give another list, which shares with this one whatever is the
 * same.
 */
export class SortedList<Item> {
  readonly size: number;
  readonly #pieces: Pieces<Item>;

  private constructor(pieces: Pieces<Item>, size: number) {
    this.#pieces = pieces;
    this.size = size;
  }

  /** The items must be sorted already. */
  static of<Item>(items: readonly Item[]): SortedList<Item> {
    const pieces: (readonly Item[])[] = [];
    for (let from = 0; from < items.length; from += mostInPiece) pieces.push(items.slice(from, from + mostInPiece));
    return new SortedList(pieces, items.length);
  }

  add(item: Item, compare: (a: Item, b: Item) => number): SortedList<Item> {
    const [index, place] = this.#find(item, compare);
    const piece = (this.#pieces[index] ?? []).toSpliced(place, 0, item);
    const half = mostInPiece / 2;
    const halves = piece.length > mostInPiece ? [piece.slice(0, half), piece.slice(half)] : [piece];
    return new SortedList(this.#pieces.toSpliced(index, 1, ...halves), this.size + 1);
  }

  /** The same list when the item is not in it. */
  remove(item: Item, compare: (a: Item, b: Item) => number): SortedList<Item> {
    const [index, place] = this.#find(item, compare);
    const found = this.#pieces[index];
    if (found?.[place] !== item) return this;
    const piece = found.toSpliced(place, 1);
    return new SortedList(this.#pieces.toSpliced(index, 1, ...(piece.length === 0 ? [] : [piece])), this.size - 1);
  }

  /** The same list with an item in the place of its equal; it is added where it has none. */
  put(item: Item, compare: (a: Item, b: Item) => number): SortedList<Item> {
    const [index, place] = this.#find(item, compare);
    const piece = this.#pieces[index];
    const present = piece?.[place];
    if (piece === undefined || present === undefined || compare(present, item) !== 0) return this.add(item, compare);
    return new SortedList(this.#pieces.with(index, piece.with(place, item)), this.size);
  }

  /** How many items it holds for; it must hold for the first ones alone. */
  countWhile(holds: (item: Item) => boolean): number {
    const whole = firstAfter(this.#pieces, (piece) => {
      const last = piece.at(-1);
      return last !== undefined && holds(last);
    });
    const before = this.#pieces.slice(0, whole).reduce((size, piece) => size + piece.length, 0);
    return before + firstAfter(this.#pieces[whole] ?? [], holds);
  }

  /** The item that has the place of another one; undefined when there is none. */
  find(like: Item, compare: (a: Item, b: Item) => number): Item | undefined {
    const [index, place] = this.#find(like, compare);
    const found = this.#pieces[index]?.[place];
    return found !== undefined && compare(found, like) === 0 ? found : undefined;
  }

  slice(offset: number, limit: number): readonly Item[] {
    const items: Item[] = [];
    let skip = offset;
    for (const piece of this.#pieces) {
      if (items.length >= limit) break;
      if (skip < piece.length) items.push(...piece.slice(skip, skip + limit - items.length));
      skip = Math.max(0, skip - piece.length);
    }
    return items;
  }

  /** Which piece an item is in, or belongs in, and its place there. */
  #find(item: Item, compare: (a: Item, b: Item) => number): readonly [piece: number, place: number] {
    const last = Math.max(0, this.#pieces.length - 1);
    const index = Math.min(
      last,
      firstAfter(this.#pieces, (piece) => isBefore(piece.at(-1), item, compare)),
    );
    return [index, firstAfter(this.#pieces[index] ?? [], (other) => isBefore(other, item, compare))];
  }
}

function isBefore<Item>(one: Item | undefined, other: Item, compare: (a: Item, b: Item) => number): boolean {
  return one !== undefined && compare(one, other) < 0;
}

/** The place of the first for which it does not hold; it holds for those at the start. */
function firstAfter<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) from = middle + 1;
    else to = middle;
  }
  return from;
}
