import { createUnipile } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { read } from '../../support/read-unipile.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };

function connect(sandbox: Sandbox, accountId?: string) {
  return createUnipile(sandbox.connection('unipile', accountId));
}

describe('the cache', () => {
  const cached = { vendors: { unipile: { cache: 'on' } } } as const;

  test('is off unless a sandbox asks for it, also while its clock runs', async ({ createSandbox }) => {
    for (const plan of [{}, { clock: { running: true } }]) {
      const sandbox = await createSandbox(plan);
      await read(sandbox);
      expect(await read(sandbox)).toMatchObject({ status: 200, cache: null, age: null });
    }
  });

  test('with auto is on while the clock runs', async ({ createSandbox }) => {
    const vendors = { unipile: { cache: 'auto' } } as const;
    expect((await read(await createSandbox({ vendors }))).cache).toBe(null);
    expect((await read(await createSandbox({ vendors, clock: { running: true } }))).cache).toBe('MISS');
  });

  test('keeps an answer for an hour, by address', async ({ createSandbox }) => {
    const sandbox = await createSandbox(cached);
    expect(await read(sandbox)).toMatchObject({ cache: 'MISS', age: null });
    expect(await read(sandbox)).toMatchObject({ cache: 'HIT', age: '0' });
    expect((await read(sandbox, { path: 'me/relation-requests?type=received' })).cache).toBe('MISS');
    await sandbox.advance('PT59M59S');
    expect(await read(sandbox)).toMatchObject({ cache: 'HIT', age: '3599' });
    await sandbox.advance('PT1S');
    expect(await read(sandbox)).toMatchObject({ cache: 'MISS', age: null });
    expect(await read(sandbox)).toMatchObject({ cache: 'HIT', age: '0' });
  });

  test('obeys no-cache, no-store and max-age', async ({ createSandbox }) => {
    const sandbox = await createSandbox(cached);
    expect((await read(sandbox, { cacheControl: 'no-store' })).cache).toBe('BYPASS');
    expect((await read(sandbox)).cache).toBe('MISS');
    await sandbox.advance('PT10S');
    expect((await read(sandbox, { cacheControl: 'max-age=11' })).cache).toBe('HIT');
    expect((await read(sandbox, { cacheControl: 'max-age=10' })).cache).toBe('MISS');
    await sandbox.advance('PT5S');
    expect(await read(sandbox)).toMatchObject({ cache: 'HIT', age: '5' });
    expect((await read(sandbox, { cacheControl: 'no-cache' })).cache).toBe('BYPASS');
    expect(await read(sandbox)).toMatchObject({ cache: 'HIT', age: '0' });
  });

  test('forgets what a write of the account may have changed, and no error is kept', async ({ createSandbox }) => {
    const sandbox = await createSandbox(cached);
    await read(sandbox);
    await connect(sandbox).send({ member: sophie });
    expect((await read(sandbox)).cache).toBe('MISS');
    await codeOf(connect(sandbox).send({ member: sophie }));
    expect((await read(sandbox)).cache).toBe('HIT');
    for (const path of ['nobody-at-all', 'nobody-at-all']) {
      expect(await read(sandbox, { path })).toMatchObject({ status: 404, cache: 'MISS' });
    }
  });

  test('hides what others do, but not from the client', async ({ createSandbox }) => {
    const sandbox = await createSandbox(cached);
    const client = connect(sandbox);
    const listed = given((await client.listSent()).items[0]);
    const old = () =>
      client.call(
        'get',
        '/v2/{account_id}/users/me/relation-requests',
        { path: { account_id: 'acc_123456789' }, query: { type: 'sent' } },
        ({ body }) => body.data[0]?.id,
      );
    expect(await old()).toBe(listed.id);
    await sandbox.answer(listed.id, 'accept');
    expect(await old()).toBe(listed.id);
    expect((await client.listSent()).items[0]?.id).not.toBe(listed.id);
    expect((await client.relationship(listed.member)).state).toBe('connected');
  });
});
