import { startScriptedServer } from './scripted-server.ts';

export interface PassedRequest {
  readonly method: string;
  /** Below the vendor's base URL, with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As text; undefined where there is none. */
  readonly body: string | undefined;
}

export interface PassedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Forward = (request: PassedRequest) => Promise<PassedAnswer>;

/** Answers a request in the place of the vendor, whom it may ask. */
export type Alteration = (request: PassedRequest, forward: Forward) => Promise<PassedAnswer | 'lost'>;

export interface AlteringProxy {
  readonly url: string;
  readonly requests: readonly PassedRequest[];
  close(): Promise<void>;
}

/** Stands before a vendor and alters what it answers; left alone, it passes everything on. A fake's control API is let be. */
export async function startAlteringProxy(
  target: string,
  alter: Alteration = (request, forward) => forward(request),
): Promise<AlteringProxy> {
  const requests: PassedRequest[] = [];
  const server = await startScriptedServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const passed: PassedRequest = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: toRecord(request.headers),
      body: chunks.length === 0 ? undefined : Buffer.concat(chunks).toString(),
    };
    const isControl = passed.path.startsWith('/_mock/');
    if (!isControl) requests.push(passed);
    const answer = isControl ? await forwardTo(new URL(target).origin, passed) : await alter(passed, forward);
    if (answer === 'lost') response.destroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return { url: server.url, requests, close: () => server.close() };

  function forward(request: PassedRequest): Promise<PassedAnswer> {
    return forwardTo(target, request);
  }
}

async function forwardTo(target: string, { method, path, headers, body }: PassedRequest): Promise<PassedAnswer> {
  const response = await fetch(`${target}${path}`, { method, headers, body: body ?? null });
  return { status: response.status, headers: toRecord(response.headers), body: await response.text() };
}

/** Those that belong to the connection, and not to the message, are left out. */
const ofConnection = ['connection', 'host', 'keep-alive', 'transfer-encoding', 'content-length', 'expect'];

function toRecord(headers: Headers | NodeJS.Dict<string | string[]>): Readonly<Record<string, string>> {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      ofConnection.includes(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
