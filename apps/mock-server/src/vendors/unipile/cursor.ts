import { z } from 'zod';

const positionSchema = z.object({ offset: z.int().min(0), limit: z.int().min(1).max(250) });

export type Position = z.infer<typeof positionSchema>;

/** A cursor carries the whole position, so that it needs no other parameter beside it. */
export function toCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position in a cursor; undefined when it is not one of ours. */
export function readCursor(cursor: string): Position | undefined {
  try {
    return positionSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data;
  } catch {
    return undefined; // Not JSON.
  }
}
