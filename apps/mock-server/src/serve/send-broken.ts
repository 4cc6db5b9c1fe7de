import type { ServerResponse } from 'node:http';
import type { Hit } from '../faults/hit.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { bytewise } from '../vendor/shown-pages.ts';
import { type Answer, sendAnswer, sendHead } from './answer.ts';

interface Sending {
  readonly sandbox: Pick<Sandbox, 'life'>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How long a slow body takes, in milliseconds. */
  readonly slowMs: number;
}

/** How many pieces a slow body comes in at most. */
const mostPieces = 20;

/** Sends an answer with a body that is as a fault wants it. */
export async function sendBroken(
  response: ServerResponse,
  answer: Answer,
  effect: NonNullable<Hit['body']>,
  { sandbox, sleep, slowMs }: Sending,
): Promise<void> {
  if (answer.body === '' || response.req.method === 'HEAD') return sendAnswer(response, answer, sandbox);
  const bytes = Buffer.from(answer.body, bytewise);
  switch (effect) {
    case 'malformed':
      return sendAnswer(response, withoutEnd(answer), sandbox);
    case 'cut':
      sendHead(response, answer, sandbox);
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
      return;
    case 'slow':
      sendHead(response, answer, sandbox);
      return await trickle(response, bytes, { sleep, slowMs });
  }
}

/** The whole of an answer that is no JSON: it misses the last bracket. */
function withoutEnd({ told, body }: Answer): Answer {
  const headers = new Map([...told.headers, ['Content-Length', String(body.length - 1)]]);
  return { body: body.slice(0, -1), told: { ...told, headers } };
}

/** Ends when the connection does, also because the server closes. */
async function trickle(
  response: ServerResponse,
  bytes: Buffer,
  { sleep, slowMs }: Omit<Sending, 'sandbox'>,
): Promise<void> {
  const size = Math.ceil(bytes.length / mostPieces);
  for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
    response.write(bytes.subarray(from, from + size));
    await sleep(slowMs / mostPieces);
  }
  response.end();
}
