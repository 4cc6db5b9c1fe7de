/** An invitation as a list shows it. */
export interface Listed {
  readonly id: string;
  /** Where the list shows notes: the note, or null without one. */
  readonly note?: string | null | undefined;
  /** When it was sent, in the vendor's form. */
  readonly time?: unknown;
}

/** What a look into a list found, and what it read on the way. */
export interface Look {
  readonly listed: Listed | undefined;
  readonly seen: readonly Listed[];
}
