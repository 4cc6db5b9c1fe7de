// A sender store over HTTP, as docs/sender-store.md asks for: STORE_KEY=… node sender-store-server.ts (any store will do)
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { type SenderStore, sqliteStore } from '@invitekit/clients/sender';

type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>, text?: string];
export function createStoreServer(store: SenderStore, apiKey: string): Server {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  async function answer(request: IncomingMessage): Promise<Answer> {
    const { authorization = '', 'content-length': length = 'unknown', ...headers } = request.headers;
    if (!timingSafeEqual(hash(authorization), hash(`Bearer ${apiKey}`))) return [401];
    const key = /^\/([\w-]{1,100})$/.exec(request.url ?? '')?.[1];
    if (key === undefined) return [404];
    if (request.method === 'GET') {
      const stored = await store.read(key);
      return stored === undefined ? [404] : [200, { etag: `"${stored.version}"` }, stored.text];
    }
    if (request.method !== 'PUT') return [405, { allow: 'GET, PUT' }];
    const version = /^"([^"]*)"$/.exec(headers['if-match'] ?? '')?.[1];
    if (version === undefined && headers['if-none-match'] !== '*') return [428];
    if (!(Number(length) <= 1_000_000)) return [413];
    const text = Buffer.concat(await request.toArray()).toString();
    return [(await store.replace(key, text, version)) ? 204 : 412];
  }
  return createServer(async (request, response) => {
    const [status, headers, text] = await answer(request).catch((error): Answer => {
      console.error(error);
      return [500];
    });
    const always = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };
    response.writeHead(status, { ...always, ...headers }).end(text);
  });
}

if (import.meta.main) {
  const { STORE_KEY: key, FILE = 'sender.db', HOST = '127.0.0.1', PORT = '8787' } = process.env;
  if (!key) throw new Error('Set STORE_KEY to a long random text.');
  createStoreServer(sqliteStore(new DatabaseSync(FILE, { timeout: 5000 })), key).listen(Number(PORT), HOST);
}
