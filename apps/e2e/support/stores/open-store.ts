import { DatabaseSync } from 'node:sqlite';
import { httpStore, postgresStore, redisStore, type SenderStore, sqliteStore } from '@invitekit/clients/sender';

/** Where a store is, in words that another process understands too. */
export interface Place {
  readonly kind: keyof typeof openers;
  /** A file or a URL. */
  readonly address: string;
}

export interface OpenStore {
  readonly store: SenderStore;
  close(): Promise<void>;
}

/** The key of each store server in tests. */
export const storeKey = 'key-of-a-store';

/** A connection of its own. What breaks on it while nobody asks is told with the next answer. */
export async function openStore({ kind, address }: Place): Promise<OpenStore> {
  return await openers[kind](address);
}

/** Each brings its own driver, so that a process starts quickly. */
const openers = {
  async sqlite(file: string): Promise<OpenStore> {
    const database = new DatabaseSync(file, { timeout: 60_000 });
    return { store: sqliteStore(database), close: async () => database.close() };
  },
  async http(url: string): Promise<OpenStore> {
    return { store: httpStore({ url, apiKey: storeKey }), close: async () => {} };
  },
  async postgres(url: string): Promise<OpenStore> {
    return await openPool(url, 'read committed');
  },
  async 'serializable postgres'(url: string): Promise<OpenStore> {
    return await openPool(url, 'serializable');
  },
  async 'node-redis'(url: string): Promise<OpenStore> {
    const { createClient } = await import('redis');
    const client = createClient({ url }).on('error', () => {});
    await client.connect();
    return { store: redisStore(client), close: async () => client.destroy() };
  },
  async ioredis(url: string): Promise<OpenStore> {
    const { Redis } = await import('ioredis');
    const client = new Redis(url).on('error', () => {});
    return { store: redisStore(client), close: async () => client.disconnect() };
  },
} as const;

export function isKind(kind: string): kind is Place['kind'] {
  return Object.hasOwn(openers, kind);
}

async function openPool(url: string, isolation: string): Promise<OpenStore> {
  const { Pool } = await import('pg');
  const options = `-c default_transaction_isolation=${isolation.replace(' ', '\\ ')}`;
  const pool = new Pool({ connectionString: url, options }).on('error', () => {});
  return { store: postgresStore(pool), close: () => pool.end() };
}
