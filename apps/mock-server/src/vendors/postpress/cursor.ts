import { z } from 'zod';

const positionSchema = z.strictObject({ o: z.int().min(0) });

/** The form of the vendor's own sample: base64 of `{"o":100}`. */
export function toCursor(offset: number): string {
  return Buffer.from(JSON.stringify({ o: offset })).toString('base64');
}

/** The offset in a cursor; undefined when it is not one of ours. */
export function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0;
  try {
    return positionSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64').toString())).data?.o;
  } catch {
    return undefined; // Not JSON.
  }
}
