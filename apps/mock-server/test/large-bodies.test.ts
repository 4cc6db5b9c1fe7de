import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { upload } from './bodies-support.ts';
import { start } from './command-support.ts';
import { authentication, send, test } from './support.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** What a body does to who reads it without care. */
const bombs: Readonly<Record<string, (size: number) => Buffer>> = {
  'lists in lists': (size) => Buffer.alloc(size, '['),
  'objects in objects': (size) => Buffer.alloc(size, '{"a":'),
  'many objects': (size) => Buffer.concat([Buffer.from('['), Buffer.alloc(size - 4, '{},'), Buffer.from('{}]')]),
  'many numbers': (size) => Buffer.concat([Buffer.from('['), Buffer.alloc(size - 3, '0,'), Buffer.from('0]')]),
  'a long text': (size) => Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(size - 8, 'a'), Buffer.from('"}')]),
};

test('a snapshot of 60 MB is loaded, compressed and not', async ({ server }) => {
  const sandboxes = `${server.url}/_mock/sandboxes`;
  const plan = { id: 'large', invitations: 50_000, accounts: [{ connections: 40_000 }] };
  expect((await send(sandboxes, { method: 'POST', body: JSON.stringify(plan) })).status).toBe(201);
  const snapshot = Buffer.from(await (await fetch(`${sandboxes}/large/snapshot`)).arrayBuffer());
  expect(snapshot.length).toBeGreaterThan(50 * megabyte);
  const target = { method: 'PUT', url: `${sandboxes}/large/snapshot` };
  const headers = { 'content-encoding': 'gzip' };
  expect(await upload({ ...target, headers, body: [gzipSync(snapshot)] })).toMatchObject({ status: 200 });
  expect(await upload({ ...target, body: [snapshot] })).toMatchObject({ status: 200 });
}, 600_000);

describe('with 1 GB for its values, the fake stays up when it is sent a few kB', () => {
  const env = { NODE_OPTIONS: '--max-old-space-size=1024' };

  test('that are 150 MB of brackets, objects, numbers or text, several at once', async () => {
    const { child, started, errors } = await start({ env });
    const sandboxes = `${started.url}/_mock/sandboxes`;
    const [linkup] = started.vendors;
    const headers = { 'content-encoding': 'gzip', ...authentication.linkup(linkup?.apiKey ?? '') };
    const targets = [
      { method: 'PUT', url: `${sandboxes}/default/snapshot` },
      { method: 'PUT', url: `${sandboxes}/other/snapshot` },
      { method: 'POST', url: sandboxes },
      { method: 'POST', url: `${sandboxes}/default/clock` },
      { method: 'POST', url: `${linkup?.baseUrl}/v2/network` },
    ];
    for (const [kind, make] of Object.entries(bombs)) {
      const bomb = gzipSync(make(150 * megabyte));
      expect(bomb.length).toBeLessThan(800 * kilobyte);
      const answers = await Promise.all(targets.map((target) => upload({ ...target, headers, body: [bomb] })));
      const told = answers.map(({ status, text }) => [kind, status, text.length < 20_000]);
      expect(told).toEqual(answers.map(() => [kind, expect.toBeOneOf([400, 413]), true]));
      expect([(await send(sandboxes)).status, child.exitCode, errors()]).toEqual([200, null, '']);
    }
  }, 600_000);

  test('whose plan asks for millions of people', async () => {
    const { started, child } = await start({ env });
    const many = '0,'.repeat(7_000_000).slice(0, -1);
    for (const plan of [`{"people":[${many}]}`, `{"vendors":{"a":[${many}]}}`, `{"accounts":[{"sent":[${many}]}]}`]) {
      const body = [gzipSync(`{"format":"invitekit-sandbox","version":1,"plan":${plan},"tables":{}}`)];
      const url = `${started.url}/_mock/sandboxes/default/snapshot`;
      const answer = await upload({ method: 'PUT', url, headers: { 'content-encoding': 'gzip' }, body });
      expect([answer.status, answer.text]).toEqual([400, '{"error":"plan: no more than 100000 values in a plan"}']);
    }
    expect(child.exitCode).toBeNull();
  });
});
