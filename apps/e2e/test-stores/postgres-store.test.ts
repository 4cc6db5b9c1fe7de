import { postgresStore } from '@invitekit/clients/sender';
import { Client, Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeStore } from '../support/stores/describe-store.ts';
import { PostgresServer, postgresUnderTest } from '../support/stores/postgres.ts';

describeStore('postgresStore', postgresUnderTest('postgres'));
describeStore('postgresStore where transactions are serializable', postgresUnderTest('serializable postgres'));

describe('the table of postgresStore', () => {
  const server = new PostgresServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  test('is made once by twenty connections that need it at the same time', async () => {
    const pool = new Pool({ connectionString: server.url, max: 20 });
    for (let round = 1; round <= 10; round += 1) {
      const store = postgresStore(pool, { table: `at_once_${round}` });
      const written = await Promise.all(Array.from({ length: 20 }, () => store.replace('key', 'text', undefined)));
      expect(written.filter(Boolean)).toHaveLength(1);
    }
    await pool.end();
  });

  test('can be in a schema, and have a name that SQL has words for', async () => {
    await server.query('create schema automation');
    const client = new Client(server.url);
    await client.connect();
    const store = postgresStore(client, { table: 'automation.order' });
    expect(await store.replace('key', 'text', undefined)).toBe(true);
    expect(await server.query('select key, text from automation."order"')).toEqual([{ key: 'key', text: 'text' }]);
    await client.end();
  });

  test('needs no right to create tables once it is there', async () => {
    await server.query('create role sender login');
    const pool = new Pool({ connectionString: server.url.replace('postgres@', 'sender@') });
    const store = postgresStore(pool, { table: 'given' });
    await expect(store.replace('key', 'text', undefined)).rejects.toThrow('permission denied for schema public');
    await server.query('create table given (key text primary key, text text not null, version text not null)');
    await server.query('grant select, insert, update on given to sender');
    expect(await store.replace('key', 'text', undefined)).toBe(true);
    expect((await store.read('key'))?.text).toBe('text');
    await pool.end();
  });

  test('serves again through the same pool after the server was started again', async () => {
    const pool = new Pool({ connectionString: server.url }).on('error', () => {});
    const store = postgresStore(pool);
    await store.replace('key', 'text', undefined);
    const stored = await store.read('key');
    await server.restart();
    expect(await store.read('key').catch(() => store.read('key'))).toEqual(stored);
    await pool.end();
  });

  test('cannot be read when the server is away, and that is an error', async () => {
    const pool = new Pool({ connectionString: 'postgres://127.0.0.1:1/none' });
    await expect(postgresStore(pool).read('key')).rejects.toThrow('ECONNREFUSED');
    await expect(postgresStore(pool).replace('key', 'text', undefined)).rejects.toThrow('ECONNREFUSED');
    await pool.end();
  });
});
