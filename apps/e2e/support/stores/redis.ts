import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from 'redis';
import { Connections } from './connections.ts';
import { asServer } from './debian-server.ts';
import type { StoreUnderTest } from './describe-store.ts';
import { freePort, ServerProcess } from './server-process.ts';

/** A Redis of its own, set as the documentation says. */
export class RedisServer {
  #folder = '';
  #server: ServerProcess | undefined;
  url = '';

  async start(): Promise<void> {
    this.#folder = await mkdtemp(path.join(tmpdir(), 'invitekit-store-'));
    const port = String(await freePort());
    this.url = `redis://127.0.0.1:${port}`;
    const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
    const own = ['--port', port, '--bind', '127.0.0.1', '--dir', this.#folder];
    this.#server = new ServerProcess({
      command: asServer('root', ['redis-server', ...own, ...kept]),
      ask: () => this.send('PING'),
    });
    await this.#server.start();
  }

  async restart(): Promise<void> {
    await this.#server?.kill();
    await this.#server?.start();
  }

  async stop(): Promise<void> {
    await this.#server?.kill();
    await rm(this.#folder, { recursive: true });
  }

  async send(...command: string[]): Promise<unknown> {
    const client = createClient({ url: this.url, socket: { reconnectStrategy: false } }).on('error', () => {});
    await client.connect();
    try {
      return await client.sendCommand(command);
    } finally {
      client.destroy();
    }
  }
}

export function redisUnderTest(kind: 'node-redis' | 'ioredis'): StoreUnderTest {
  const server = new RedisServer();
  const connections = new Connections();
  const place = () => ({ kind, address: server.url });
  return {
    start: () => server.start(),
    connect: () => connections.connect(place()),
    place,
    async remove(key) {
      await server.send('DEL', `invitekit_sender:${key}`);
    },
    restart: () => server.restart(),
    async stop() {
      await connections.close();
      await server.stop();
    },
  };
}
