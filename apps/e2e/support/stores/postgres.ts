import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { Connections } from './connections.ts';
import { asServer } from './debian-server.ts';
import type { StoreUnderTest } from './describe-store.ts';
import { freePort, ServerProcess } from './server-process.ts';

const user = 'postgres';

/** A PostgreSQL of its own. */
export class PostgresServer {
  #folder = '';
  #server: ServerProcess | undefined;
  url = '';

  async start(): Promise<void> {
    const programs = globSync('/usr/lib/postgresql/*/bin').at(-1) ?? '';
    this.#folder = await mkdtemp(path.join(tmpdir(), 'invitekit-store-'));
    if (process.getuid?.() === 0) execFileSync('chown', [user, this.#folder]);
    const data = path.join(this.#folder, 'data');
    const create = [`${programs}/initdb`, '-D', data, '-A', 'trust', '-U', user, '--encoding=UTF8', '--locale=C'];
    const [setpriv = '', ...args] = asServer(user, create);
    execFileSync(setpriv, args, { cwd: this.#folder });
    const port = await freePort();
    this.url = `postgres://${user}@127.0.0.1:${port}/postgres`;
    const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
    this.#server = new ServerProcess({
      command: asServer(user, [`${programs}/postgres`, '-D', data, '-p', String(port), ...settings]),
      ask: () => this.query('select 1'),
    });
    await this.#server.start();
  }

  /** As after a power cut, but for what the system has in memory for its disk. */
  async restart(): Promise<void> {
    await this.#server?.kill('SIGQUIT');
    await this.#server?.start();
  }

  async stop(): Promise<void> {
    await this.#server?.kill('SIGQUIT');
    await rm(this.#folder, { recursive: true, maxRetries: 5 });
  }

  async query(text: string, ...values: string[]): Promise<unknown[]> {
    const client = new Client(this.url);
    try {
      await client.connect();
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  }
}

export function postgresUnderTest(kind: 'postgres' | 'serializable postgres'): StoreUnderTest {
  const server = new PostgresServer();
  const connections = new Connections();
  const place = () => ({ kind, address: server.url });
  return {
    start: () => server.start(),
    connect: () => connections.connect(place()),
    place,
    async remove(key) {
      await server.query('delete from invitekit_sender where key = $1', key);
    },
    restart: () => server.restart(),
    async stop() {
      await connections.close();
      await server.stop();
    },
  };
}
