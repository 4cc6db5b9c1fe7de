import { bypass } from 'msw';

/** Headers about the connection to the vendor, or about the page from which it was made; this is another one. */
const ofConnection = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'sec-fetch-site',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Sends a request elsewhere, past every handler. Rejects when there is no answer; one that is cut short fails when it is read. */
export async function forward(request: Request, url: string, headers: Headers): Promise<Response> {
  const carried = new Headers(headers);
  for (const name of ofConnection) carried.delete(name);
  const body = request.body === null ? null : await request.arrayBuffer();
  const answer = await fetch(
    bypass(url, { method: request.method, headers: carried, body, redirect: 'manual', signal: request.signal }),
  );
  const answered = new Headers(answer.headers);
  // A connection that a program keeps would be dead once other handlers listen.
  answered.set('connection', 'close');
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers: answered });
}
