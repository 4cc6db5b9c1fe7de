import { redisStore } from '@invitekit/clients/sender';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeStore } from '../support/stores/describe-store.ts';
import { RedisServer, redisUnderTest } from '../support/stores/redis.ts';

describeStore('redisStore over node-redis', redisUnderTest('node-redis'));
describeStore('redisStore over ioredis', redisUnderTest('ioredis'));

describe('redisStore', () => {
  const server = new RedisServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  test('shares its texts between both clients, and keeps prefixes apart', async () => {
    const one = await createClient({ url: server.url }).connect();
    const other = new Redis(server.url);
    await redisStore(one).replace('key', 'text', undefined);
    expect(await redisStore(other).read('key')).toEqual(await redisStore(one).read('key'));
    expect(await redisStore(other, { prefix: 'another:' }).read('key')).toBeUndefined();
    one.destroy();
    other.disconnect();
  });

  test('gives a later version also when the clock of the server was put back', async () => {
    const client = await createClient({ url: server.url }).connect();
    const store = redisStore(client);
    const future = String(Date.now() * 2000);
    await client.hSet('invitekit_sender:clock', { text: 'text', version: future });
    expect(await store.replace('clock', 'next', future)).toBe(true);
    expect((await store.read('clock'))?.version).toBe(String(Number(future) + 1));
    client.destroy();
  });

  test('throws for what is no text of a sender', async () => {
    const client = await createClient({ url: server.url }).connect();
    const store = redisStore(client);
    await client.set('invitekit_sender:text', 'text');
    await client.hSet('invitekit_sender:half', { text: 'text' });
    for (const key of ['text', 'half']) await expect(store.read(key)).rejects.toThrow();
    await expect(store.replace('text', 'text', undefined)).rejects.toThrow('WRONGTYPE');
    client.destroy();
  });

  test('throws when the server is away', async () => {
    const client = new Redis('redis://127.0.0.1:1', { retryStrategy: () => null }).on('error', () => {});
    await expect(redisStore(client).read('key')).rejects.toThrow();
    await expect(redisStore(client).replace('key', 'text', undefined)).rejects.toThrow();
    client.disconnect();
  });
});
