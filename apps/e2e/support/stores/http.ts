import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { conditions } from '../program.ts';
import { Connections } from './connections.ts';
import type { StoreUnderTest } from './describe-store.ts';
import { storeKey } from './open-store.ts';
import { freePort, ServerProcess } from './server-process.ts';

const example = fileURLToPath(new URL('../../../../examples/sender-store-server.ts', import.meta.url));

/** The example, as people start it: over a file of SQLite. */
export function exampleUnderTest(): StoreUnderTest {
  const connections = new Connections();
  let folder = '';
  let url = '';
  let server: ServerProcess | undefined;
  const place = () => ({ kind: 'http', address: url }) as const;
  return {
    async start() {
      folder = await mkdtemp(path.join(tmpdir(), 'invitekit-store-'));
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      server = new ServerProcess({
        command: [process.execPath, ...conditions, example],
        env: { STORE_KEY: storeKey, FILE: path.join(folder, 'sender.db'), PORT: String(port) },
        ask: () => fetch(url),
      });
      await server.start();
    },
    connect: () => connections.connect(place()),
    place,
    async restart() {
      await server?.kill();
      await server?.start();
    },
    async stop() {
      await server?.kill();
      await rm(folder, { recursive: true });
    },
  };
}
