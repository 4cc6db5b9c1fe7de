import { type Agent, request as requestHttp } from 'node:http';

export interface Call {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Answer {
  /** Undefined when the connection ended without an answer. */
  readonly status: number | undefined;
  /** As they came: in their order, with the case of their names. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  /** Whether all of it came. */
  readonly isWhole: boolean;
}

/** The name under which the fake is asked, whatever its port is: some answers repeat it. */
const host = '127.0.0.1:4010';

const none: Answer = { status: undefined, headers: [], text: '', isWhole: false };

/** One exchange over a connection that is kept. */
export async function exchange(
  { port, agent }: { readonly port: number; readonly agent: Agent },
  { method, path, headers, body }: Call,
): Promise<Answer> {
  return await new Promise((resolve) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const options = { host: '127.0.0.1', port, agent, method, path, headers: { Host: host, ...headers, ...length } };
    const request = requestHttp(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => {});
      response.on('close', () =>
        resolve({
          status: response.statusCode,
          headers: pairs(response.rawHeaders),
          text: Buffer.concat(chunks).toString(),
          isWhole: response.complete,
        }),
      );
    });
    request.on('error', () => resolve(none));
    request.end(body);
  });
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
}
