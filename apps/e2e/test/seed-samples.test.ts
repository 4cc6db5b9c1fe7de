import { createFetchTransport, createLinkup } from '@invitekit/clients';
import { expect } from 'vitest';
import { test } from '../support/mock.ts';
import { createClient } from '../support/sandbox.ts';

test("the person and the invitation of LinkupAPI's sample are there, and it can be withdrawn by its id", async ({
  createSandbox,
}) => {
  const client = createClient.linkup((await createSandbox({ samples: true })).connection('linkup'));
  const listed = (await Array.fromAsync(client.listAllSent())).find(({ id }) => id === '987654321');
  expect(listed).toMatchObject({
    member: { publicIdentifier: 'bobwilliams', name: 'Bob Williams', headline: 'CTO at StartupXYZ' },
    sentAt: { text: '5d' },
    raw: { entity_urn: 'urn:li:invitation:987654321', sent_time_days: 5 },
  });
  await client.withdraw({ id: '987654321' });
  expect((await client.relationship({ publicIdentifier: 'bobwilliams' })).state).toBe('none');
});

test("the person and the invitation of ConnectSafely's sample are there, and it can be withdrawn", async ({
  createSandbox,
}) => {
  const client = createClient.connectsafely((await createSandbox({ samples: true })).connection('connectsafely'));
  const listed = (await Array.fromAsync(client.listAllSent())).find(({ id }) => id === '7897046780350316544');
  expect(listed).toMatchObject({
    member: { id: 'ACoAADPy0YkBl72yFV0nJCqXd2F9OBxiI7Tvhg4', publicIdentifier: 'johndoe', name: 'John Doe' },
    sentAt: { text: '2 days ago' },
  });
  await client.withdraw({ id: '7897046780350316544' });
  expect((await client.relationship({ publicIdentifier: 'johndoe' })).state).toBe('none');
});

test("the person of Unipile's sample can be invited", async ({ createSandbox }) => {
  const client = createClient.unipile((await createSandbox({ samples: true })).connection('unipile'));
  const id = 'ACoA1B2C3D4E5F6g7Hi8J9K1L2m3NOpqRSTUvWxYZ';
  await client.send({ member: { id }, note: 'The message that comes with the invitation.' });
  expect((await client.listSent({ limit: 1 })).items).toMatchObject([
    { member: { id }, note: 'The message that comes with the invitation.' },
  ]);
});

test("the invitation of postpress' sample is there, and can be withdrawn by its id", async ({ createSandbox }) => {
  const client = createClient.postpress((await createSandbox({ samples: true })).connection('postpress'));
  const id = 'inv_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';
  const isListed = async () => (await Array.fromAsync(client.listAllSent())).some((invitation) => invitation.id === id);
  expect(await isListed()).toBe(true);
  await client.withdraw({ id });
  expect(await isListed()).toBe(false);
});

test('the default sandbox has them too, beside as many invitations as ever', async ({ server }) => {
  const client = createLinkup({
    baseUrl: `${server.url}/linkup`,
    accountId: 'acc_abc123',
    transport: createFetchTransport({ 'x-api-key': 'mock-linkup-key' }),
  });
  const ids = (await Array.fromAsync(client.listAllSent())).map(({ id }) => id);
  expect(ids).toHaveLength(145);
  expect(ids).toEqual(expect.arrayContaining(['987654321', '7897046780350316544']));
});

test.for([
  [{ invitations: 2 }, ['7897046780350316544', '987654321']],
  [{ invitations: 1 }, ['7897046780350316544']],
  [{ invitations: 0 }, []],
  [{ invitations: 3, people: [{ publicIdentifier: 'johndoe' }] }, ['18054516099523781144', '987654321']],
] as const)('a sandbox with %j has as many of them as it can', async ([plan, expected], { createSandbox }) => {
  const sandbox = await createSandbox({ ...plan, samples: true });
  const client = createClient.linkup(sandbox.connection('linkup'));
  const listed = await Array.fromAsync(client.listAllSent());
  expect(listed).toHaveLength(plan.invitations);
  const ids = ['18054516099523781144', '7897046780350316544', '987654321'];
  expect(
    listed
      .map(({ id }) => id)
      .filter((id) => ids.includes(id))
      .toSorted(),
  ).toEqual(expected);
});

test('a sandbox has none of them unless it asks for them', async ({ createSandbox }) => {
  const client = createClient.linkup((await createSandbox()).connection('linkup'));
  await expect(client.relationship({ publicIdentifier: 'johndoe' })).rejects.toMatchObject({ code: 'not-found' });
  expect((await Array.fromAsync(client.listAllSent())).map(({ id }) => id)).not.toContain('987654321');
});
