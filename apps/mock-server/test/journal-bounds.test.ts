import { describe, expect } from 'vitest';
import { ask } from './ask.ts';
import { journalOf } from './journal-support.ts';
import { listSent, test } from './support.ts';

describe('the journal is bounded', () => {
  test('a long body is cut', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 1000 });
    await listSent('linkup', sandbox.vendors.linkup, { limit: 1000 });
    await listSent('linkup', sandbox.vendors.linkup, { limit: 10 });
    const { entries } = await journalOf(server.url, sandbox).find();
    expect(entries.map(({ cut }) => cut)).toEqual([true, false]);
    const [long = '', short = ''] = entries.map(({ answer }) => JSON.stringify(answer?.body));
    expect(short).toContain('"metadata"');
    expect(long.length).toBeGreaterThan(50_000);
    expect(long.length).toBeLessThan(70_000);
  });

  test('a body that is very deep is cut', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    const body = `{"action":"list_sent","params":${'['.repeat(100)}${']'.repeat(100)}}`;
    expect((await ask('linkup', sandbox, { path: '/v2/network', body })).status).toBe(400);
    expect((await journalOf(server.url, sandbox).find()).entries).toMatchObject([{ cut: true }]);
  });

  test('4 MB are kept', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 1000, linkupCredits: 1_000_000 });
    for (let call = 0; call < 100; call += 1) await listSent('linkup', sandbox.vendors.linkup, { limit: 1000 });
    const { entries, total } = await journalOf(server.url, sandbox).find({ limit: '1000' });
    const size = entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
    const most = 4 * 1024 * 1024;
    expect(total).toBeLessThan(100);
    expect(size).toBeLessThanOrEqual(most);
    expect(size).toBeGreaterThan(most - 80_000);
    expect(entries.at(-1)?.number).toBe(100);
  }, 60_000);

  test('1,000 entries are kept', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox();
    for (let call = 0; call < 1010; call += 1) await ask('linkup', sandbox, '/nowhere');
    const { entries, total } = await journalOf(server.url, sandbox).find({ limit: '1000' });
    expect([total, entries[0]?.number, entries.at(-1)?.number]).toEqual([1000, 11, 1010]);
  }, 60_000);
});
