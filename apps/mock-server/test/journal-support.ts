import { connectToMockServer } from '../src/index.ts';
import type { JournalEntry } from '../src/journal/journal-schema.ts';
import { ask } from './ask.ts';
import { post, type SandboxAccess, send } from './support.ts';

interface Found {
  readonly entries: readonly JournalEntry[];
  readonly total: number;
}

/** The journal of a sandbox, through the control API. */
export function journalOf(serverUrl: string, { id }: Pick<SandboxAccess, 'id'>) {
  const url = `${serverUrl}/_mock/sandboxes/${id}/journal`;
  return {
    find: async (filter: Readonly<Record<string, string>> = {}): Promise<Found> =>
      found((await send(`${url}?${new URLSearchParams(filter)}`)).body),
    count: async (filter: Readonly<Record<string, string>> = {}): Promise<unknown> =>
      (await send(`${url}/count?${new URLSearchParams(filter)}`)).body,
    search: async (filter: unknown): Promise<Found> => found((await post(`${url}/search`, filter)).body),
    clear: async (): Promise<unknown> => (await send(url, { method: 'DELETE' })).body,
  };
}

function found(body: unknown): Found {
  if (!isFound(body)) throw new Error(`No journal: ${JSON.stringify(body)}`);
  return body;
}

function isFound(body: unknown): body is Found {
  return typeof body === 'object' && body !== null && 'entries' in body && 'total' in body;
}

/** The sandbox that every server has. */
export async function defaultSandbox(serverUrl: string): Promise<SandboxAccess> {
  return await connectToMockServer(serverUrl).control('get', '/sandboxes/{id}', { path: { id: 'default' } });
}

/** Posts JSON to LinkupAPI. */
export function askLinkup(sandbox: SandboxAccess, path: string, body: unknown) {
  return ask('linkup', sandbox, { path, body });
}
