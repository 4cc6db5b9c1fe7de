import type { IncomingMessage } from 'node:http';
import { KeptBody } from './kept-body.ts';
import { readWhole } from './read-whole.ts';

/** The body of a request as text, decompressed; undefined where it is too large or cannot be read. */
export async function readBody(incoming: IncomingMessage, most: number): Promise<string | undefined> {
  const whole = await readWhole(incoming, most);
  if (typeof whole === 'string') return undefined;
  const kept = new KeptBody(most);
  kept.add(whole);
  const read = kept.read(incoming.headers['content-encoding']);
  return 'text' in read ? read.text : undefined;
}
