import { startScriptedServer } from './scripted-server.ts';

export interface RoutedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that belong to the connection, and not to the message. */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding'];

/** Says where a request is passed on to, as a whole URL, and with which headers; undefined for a 404. */
export type Route = (
  request: RoutedRequest,
) => { readonly url: string; readonly headers?: Readonly<Record<string, string>> } | undefined;

/** Passes requests on to several servers, as a gateway does. `also` is sent a copy, whose answer nobody gets. */
export async function startRoutingProxy(
  route: Route,
  also: Route = () => undefined,
  alter: (text: string, request: RoutedRequest) => string = (text) => text,
) {
  return await startScriptedServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { host, connection, 'content-length': length, ...rest } = request.headers;
    const headers = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
    const method = request.method ?? 'GET';
    const routed = { method, path: request.url ?? '/', headers };
    const body = chunks.length === 0 ? null : Buffer.concat(chunks);
    const copy = also(routed);
    if (copy !== undefined) await fetch(copy.url, { method, headers: { ...headers, ...copy.headers }, body });
    const target = route(routed);
    if (target === undefined) return response.writeHead(404).end();
    const answer = await fetch(target.url, { method, headers: { ...headers, ...target.headers }, body });
    const passed = [...answer.headers].filter(([name]) => !ofConnection.includes(name));
    return response.writeHead(answer.status, Object.fromEntries(passed)).end(alter(await answer.text(), routed));
  });
}
