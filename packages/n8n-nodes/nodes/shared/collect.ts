/** A part of a vendor's own list, and where the next one starts. */
export interface Batch<Entry> {
  readonly entries: readonly Entry[];
  readonly next?: string | undefined;
}

/** Reads a vendor's own list to its end, or until there are `limit` entries. An empty part is the end. */
export async function collect<Entry>(
  limit: number | undefined,
  fetchBatch: (cursor: string | undefined, wanted: number | undefined) => Promise<Batch<Entry>>,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let cursor: string | undefined;
  do {
    const { entries, next } = await fetchBatch(cursor, limit === undefined ? undefined : limit - found.length);
    found.push(...entries);
    const hasMore = entries.length > 0 && next !== cursor && (limit === undefined || found.length < limit);
    cursor = hasMore ? next : undefined;
  } while (cursor !== undefined);
  return found.slice(0, limit);
}
