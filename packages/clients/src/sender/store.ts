/** A text that a store keeps, with what tells this version of it from every other one. */
export interface StoredText {
  /** JSON. */
  readonly text: string;
  /** At most 200 letters. A later version never has the same one. */
  readonly version: string;
}

/**
 * Where senders remember what no vendor's list shows. Senders that share a store keep each other's limits, on whatever machines
 * they are. A text is some kilobytes of JSON; keys are at most 100 letters of `A-Z a-z 0-9 _ -`, so they fit anywhere.
 */
export interface SenderStore {
  /** The text at a key; undefined when there is none. @throws when the store cannot be read. */
  read(key: string): Promise<StoredText | undefined>;
  /**
   * Writes a text only if nobody wrote one meanwhile, in one step. A write whose answer was lost may have happened.
   *
   * @param version - That of the text that was read; undefined when there was none.
   * @returns whether it was written.
   * @throws when the store cannot be reached.
   */
  replace(key: string, text: string, version: string | undefined): Promise<boolean>;
}
