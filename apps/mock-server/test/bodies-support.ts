import { once } from 'node:events';
import { request as requestHttp } from 'node:http';
import { text } from 'node:stream/consumers';

interface Upload {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In the pieces in which it is sent. */
  readonly body: readonly Buffer[];
}

/** Sends what `fetch` would not, such as a length that is wrong. */
export async function upload({ method, url, headers = {}, body }: Upload) {
  const request = requestHttp(url, {
    method,
    agent: false,
    headers: { 'content-type': 'application/json', ...headers },
  });
  for (const piece of body) request.write(piece);
  request.end();
  const [response] = await once(request, 'response');
  const answer = await text(response);
  return { status: Number(response.statusCode), text: answer, body: JSON.parse(answer) };
}
