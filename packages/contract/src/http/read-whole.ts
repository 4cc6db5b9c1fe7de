import type { IncomingMessage } from 'node:http';

/** The whole body of a request; what is too large is read to its end, and not kept. */
export function readWhole(incoming: IncomingMessage, most: number): Promise<Buffer | 'too large' | 'aborted'> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) chunks = [];
      else chunks.push(chunk);
    });
    incoming.once('end', () => resolve(size > most ? 'too large' : Buffer.concat(chunks)));
    incoming.once('error', () => {});
    incoming.once('close', () => resolve('aborted'));
  });
}
