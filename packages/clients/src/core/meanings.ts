/** Translates a vendor's words by a table. A word that is not in it means nothing, whatever objects inherit. */
export function meanings<Word extends string, Meaning>(
  table: Readonly<Record<Word, Meaning>>,
): (word: string | null | undefined) => Meaning | undefined {
  const known = new Map<string | null | undefined, Meaning>(Object.entries<Meaning>(table));
  return (word) => known.get(word);
}
