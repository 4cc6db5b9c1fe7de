import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Connections } from './connections.ts';
import type { StoreUnderTest } from './describe-store.ts';

export function sqliteUnderTest(): StoreUnderTest {
  const connections = new Connections();
  let folder = '';
  const file = () => path.join(folder, 'sender.db');
  const place = () => ({ kind: 'sqlite', address: file() }) as const;
  return {
    async start() {
      folder = await mkdtemp(path.join(tmpdir(), 'invitekit-store-'));
    },
    connect: () => connections.connect(place()),
    place,
    async remove(key) {
      const database = new DatabaseSync(file(), { timeout: 60_000 });
      database.prepare('delete from invitekit_sender where key = ?').run(key);
      database.close();
    },
    async stop() {
      await connections.close();
      await rm(folder, { recursive: true });
    },
  };
}
