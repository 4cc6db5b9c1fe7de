/** The recording that shows something. */
export interface Origin {
  readonly live: boolean;
  /** The day, `2026-11-29`. */
  readonly date: string;
  readonly file: string;
}

/** Where a fact comes from that a live vendor has shown; empty for a fake, which proves nothing. */
export function sourceLines({ live, date, file }: Origin, ref: string): readonly string[] {
  if (!live) return [];
  return [`x-source: { grade: recorded, ref: ${JSON.stringify(ref)}, date: "${date}", fixture: recordings/${file} }`];
}
