import { createHmac } from 'node:crypto';
import { createUnipile, type UnipileClient } from '@invitekit/clients';
import { expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { answering, startReceiver } from '../../support/receiver.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { connectWith } from '../../support/webhooks.ts';

const quiet = { linkedin: { activity: 'quiet' } } as const;

interface Wanted {
  readonly trigger_events?: readonly ('relation.new' | 'relation.request.accept' | 'message.new')[];
  readonly account_ids?: readonly string[];
}

async function create(sandbox: Sandbox, url: string, wanted: Wanted = {}) {
  const body = { trigger_events: ['relation.new' as const], url, ...wanted };
  const client = createUnipile(sandbox.connection('unipile'));
  const endpoint = await client.call('post', '/v2/webhooks/endpoints/', { body }, (answer) => answer.body);
  return { client, endpoint };
}

async function update(client: UnipileClient, id: string, body: { readonly enabled?: boolean; readonly url?: string }) {
  await client.call('patch', '/v2/webhooks/endpoints/{id}', { path: { id }, body }, () => {});
}

test('an event holds the relation, and is signed with the secret of the endpoint', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  const { endpoint } = await create(sandbox, url);
  const before = Math.floor(Date.now() / 1000);
  await connectWith(sandbox, 'sophie-germain');
  const after = Math.floor(Date.now() / 1000);

  const [letter] = received;
  const at = '2026-06-01T09:00:00.000Z';
  expect(JSON.parse(letter?.text ?? '')).toEqual({
    id: expect.stringMatching(/^evt_[0-9a-f]{26}$/),
    type: 'relation.new',
    created_at: at,
    account_id: 'acc_123456789',
    account_provider: 'LINKEDIN',
    account_name: 'Ada Lovelace',
    payload: {
      object: 'UserRelation',
      id: expect.stringMatching(/^urn:li:fsd_connection:ACoAA/),
      created_at: at,
      user: expect.objectContaining({
        object: 'User',
        type: 'individual',
        id: expect.stringMatching(/^ACoAA/),
        display_name: 'Sophie Germain',
        public_identifier: 'sophie-germain',
        profile_url: 'https://www.linkedin.com/in/sophie-germain',
      }),
    },
  });
  expect(letter?.headers['content-type']).toBe('application/json');
  const [, seconds = '', signature] =
    /^t=(\d+),v0=([0-9a-f]{64})$/.exec(String(letter?.headers['unipile-signature'])) ?? [];
  const expected = createHmac('sha256', endpoint.secret).update(`${seconds}.${letter?.text}`).digest('hex');
  expect(signature).toBe(expected);
  // Real time, whatever the sandbox's clock says.
  expect(Number(seconds)).toBeGreaterThanOrEqual(before);
  expect(Number(seconds)).toBeLessThanOrEqual(after);
});

test('an endpoint for no account in particular is told of all, except those that Unipile removed', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  const { client } = await create(sandbox, url);
  await connectWith(sandbox, 'sophie-germain');
  await connectWith(sandbox, 'jordan-walke', 'grace-hopper');
  await client.call('delete', '/v2/accounts/{account_id}', { path: { account_id: 'acc_987654321' } }, () => {});
  await connectWith(sandbox, 'captain-nemo', 'grace-hopper');
  expect(received.map(({ text }) => JSON.parse(text).account_name)).toEqual(['Ada Lovelace', 'Grace Hopper']);
});

test('an endpoint for one account is told of no other', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  await create(sandbox, url, { account_ids: ['acc_987654321'] });
  await connectWith(sandbox, 'sophie-germain');
  expect(received).toHaveLength(0);
});

test('two accounts that connect are told of each other', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  await create(sandbox, url);
  await connectWith(sandbox, 'grace-hopper', 'ada-lovelace');
  const told = received.map(({ text }) => JSON.parse(text));
  expect(told.map(({ account_name, payload }) => [account_name, payload.user.display_name])).toEqual([
    ['Grace Hopper', 'Ada Lovelace'],
    ['Ada Lovelace', 'Grace Hopper'],
  ]);
});

test('relation.request.accept tells of sent requests alone, and other events of none', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  const { client } = await create(sandbox, url, { trigger_events: ['relation.request.accept', 'relation.new'] });
  await create(sandbox, url, { trigger_events: ['message.new'] });
  await connectWith(sandbox, 'sophie-germain');
  const { id } = await client.send({ member: { publicIdentifier: 'jordan-walke' } });
  await sandbox.answer(String(id), 'accept');
  const told = received.map(({ text }) => JSON.parse(text));
  expect(told.map(({ type, payload }) => [type, payload.user.display_name])).toEqual([
    ['relation.new', 'Sophie Germain'],
    ['relation.new', 'Jordan Walke'],
    ['relation.request.accept', 'Jordan Walke'],
  ]);
  expect(new Set(told.map(({ id: eventId }) => eventId)).size).toBe(3);
});

test('a request that is ignored is nothing to tell of', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url, received } = await startReceiver();
  const { client } = await create(sandbox, url);
  const { id } = await client.send({ member: { publicIdentifier: 'jordan-walke' } });
  await sandbox.answer(String(id), 'ignore');
  await sandbox.receive({ from: 'sophie-germain' });
  expect([received.length, await sandbox.deliveries()]).toEqual([0, []]);
});

test('any status of 2xx is heard', async ({ createSandbox }) => {
  const sandbox = await createSandbox(quiet);
  const { url } = await startReceiver(answering(204));
  await create(sandbox, url);
  await connectWith(sandbox, 'sophie-germain');
  expect(await sandbox.deliveries()).toMatchObject([{ state: 'delivered', attempts: [{ status: 204 }] }]);
});

test('an endpoint that is disabled is told nothing, and one that moved is told at its new address', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox(quiet);
  const broken = await startReceiver(answering(500));
  const { url, received } = await startReceiver();
  const { client, endpoint } = await create(sandbox, broken.url);
  await connectWith(sandbox, 'sophie-germain');
  await update(client, endpoint.id, { url });
  await sandbox.advance('PT1M');
  expect(received).toHaveLength(1);
  await update(client, endpoint.id, { enabled: false });
  await connectWith(sandbox, 'jordan-walke');
  await update(client, endpoint.id, { enabled: true });
  await sandbox.advance('P1D');
  expect([broken.received.length, received.length]).toEqual([1, 1]);
});
