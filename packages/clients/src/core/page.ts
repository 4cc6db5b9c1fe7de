/** A part of a listing. */
export interface Page<Item> {
  /** At most as many as were asked for, where the vendor takes a number; perhaps none although more follow. */
  readonly items: readonly Item[];
  /** Where the next page starts; undefined after the last one. Only for the method that gave it. */
  readonly nextCursor?: string | undefined;
  /** How many items there are in all, where the vendor tells. */
  readonly total?: number | undefined;
  /** Credits that this page cost, at vendors who count credits. */
  readonly credits?: number | undefined;
}

/** Which part of a list is wanted. */
export interface PageOptions {
  /** The `nextCursor` of the previous page. Default: the first page. */
  readonly cursor?: string | undefined;
  /**
   * The most items that are wanted. A vendor may give fewer although more follow, or more when it cannot be told.
   * Default: as many as the vendor gives at once.
   */
  readonly limit?: number | undefined;
  /** Ends the reading early. The reason of the abort is thrown as it is. */
  readonly signal?: AbortSignal | undefined;
}
