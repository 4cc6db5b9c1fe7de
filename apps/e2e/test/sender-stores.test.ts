import { DatabaseSync } from 'node:sqlite';
import { memoryStore, postgresStore, redisStore, sqliteStore } from '@invitekit/clients/sender';
import { describe, expect, test } from 'vitest';
import { describeStore } from '../support/stores/describe-store.ts';
import { exampleUnderTest } from '../support/stores/http.ts';
import { sqliteUnderTest } from '../support/stores/sqlite.ts';

const memory = memoryStore();

describeStore('memoryStore', { start: async () => {}, connect: async () => memory, stop: async () => {} });
describeStore('sqliteStore', sqliteUnderTest());
describeStore('httpStore over the example server', exampleUnderTest());

const unused = () => {
  throw new Error('Something was asked');
};

describe('the name of a table', () => {
  test.each(['', 'a b', 'a"b', 'a;b', "a'b", '1a', 'a.b.c', '.a', 'a.', 'ä', 'a\n', '$$', 'x'.repeat(64)])(
    'is not %j',
    (table) => {
      const message = 'table must be a name of letters, digits and _, such as invitekit_sender';
      expect(() => postgresStore({ query: unused }, { table })).toThrow(message);
      expect(() => sqliteStore({ exec: unused, prepare: unused }, { table })).toThrow(message);
    },
  );

  test.each(['order', 'Sender_2', '_', 'main.sender', 'x'.repeat(63)])('may be %j', async (table) => {
    const database = new DatabaseSync(':memory:');
    const [one, other] = [sqliteStore(database, { table }), sqliteStore(database)];
    expect(await one.replace('key', 'text', undefined)).toBe(true);
    expect(await other.read('key')).toBeUndefined();
    // What was made before is used again.
    expect((await sqliteStore(database, { table }).read('key'))?.text).toBe('text');
    database.close();
  });
});

test.each(['', 'a b', '{a}', 'ä', 'a\n', 'x'.repeat(101)])('the prefix of redisStore is not %j', (prefix) => {
  expect(() => redisStore({ sendCommand: unused }, { prefix })).toThrow(
    'prefix must have only letters, digits and _ - :',
  );
});

test('sqliteStore throws when another connection holds the file for too long', async () => {
  const under = sqliteUnderTest();
  await under.start();
  const file = under.place?.().address ?? '';
  const [waiting, holding] = [new DatabaseSync(file, { timeout: 50 }), new DatabaseSync(file)];
  const store = sqliteStore(waiting);
  holding.exec('begin exclusive');
  await expect(store.replace('key', 'text', undefined)).rejects.toThrow('database is locked');
  await expect(store.read('key')).rejects.toThrow('database is locked');
  holding.exec('commit');
  expect(await store.replace('key', 'text', undefined)).toBe(true);
  waiting.close();
  holding.close();
  await under.stop();
});
