import { describe, expect } from 'vitest';
import { connectLinkup, connectLossy, spentBy } from '../../support/linkup.ts';
import { findIn, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';

const sophie = { publicIdentifier: 'sophie-germain' };

describe('after a lost answer', () => {
  test('an invitation is found for 1 credit more, and was sent once', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, actions } = connectLossy(sandbox, 'invite');
    const sent = await client.send({ member: sophie });
    expect(sent).toMatchObject({ id: expect.any(String), confirmedBy: 'lookup', credits: 2, raw: undefined });
    expect(actions).toEqual(['invite', 'check_invitation']);
    expect(await spentBy(sandbox)).toBe(2);
    expect((await client.listSent({ limit: 1 })).items[0]?.id).toBe(sent.id);
    expect((await client.listSent({ limit: 1 })).total).toBe(146);
  });

  test('an invitation is found also by a client that repeats nothing', async ({ createSandbox }) => {
    const { client } = connectLossy(await createSandbox(), 'invite', { retry: { attempts: 1 } });
    expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'lookup' });
  });

  test('a failure inside the vendor is looked into, and the invitation sent then', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.fault({ vendor: 'linkup', operation: 'invite', type: 'INTERNAL_ERROR' });
    const { client, actions } = connectLossy(sandbox, 'none');
    expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'answer', credits: 2 });
    expect(actions).toEqual(['invite', 'check_invitation', 'invite']);
  });

  test('an invitation that cannot be looked up fails as uncertain, and is not repeated', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, actions } = connectLossy(sandbox, 'invite');
    await sandbox.fault({ vendor: 'linkup', operation: 'check_invitation', type: 'CHANNEL_ERROR' });
    await expect(client.send({ member: sophie })).rejects.toMatchObject({ code: 'unreachable', isUncertain: true });
    expect(actions).toEqual(['invite', 'check_invitation']);
  });

  test.for(['accept', 'refuse'] as const)(
    '%s is confirmed by how the two stand, for 1 credit',
    async (act, { createSandbox }) => {
      const sandbox = await createSandbox();
      const { client, actions } = connectLossy(sandbox, act === 'accept' ? 'accept' : 'decline');
      const [listed] = (await client.listReceived({ invitationType: 'CONNECTION', limit: 1 })).items;
      expect(await client[act](given(listed))).toMatchObject({ id: listed?.id, confirmedBy: 'lookup', credits: 2 });
      expect(actions.at(-1)).toBe('check_invitation');
    },
  );

  test('accepting a newsletter is confirmed by the list', async ({ createSandbox }) => {
    const { client, actions } = connectLossy(await createSandbox(), 'accept');
    const newsletter = (await Array.fromAsync(client.listAllReceived())).find(({ kind }) => kind === 'newsletter');
    expect(await client.accept(given(newsletter))).toMatchObject({ confirmedBy: 'lookup', credits: 2 });
    expect(actions).toEqual(['list_invitations', 'accept', 'list_invitations']);
  });

  test('a withdrawal is confirmed by how the two stand, for 1 credit', async ({ createSandbox }) => {
    const { client } = connectLossy(await createSandbox(), 'withdraw');
    const [listed] = (await client.listSent({ limit: 1 })).items;
    expect(await client.withdraw(given(listed))).toMatchObject({ confirmedBy: 'lookup', credits: 2 });
  });

  test('a withdrawal that did not happen is repeated', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.fault({ vendor: 'linkup', operation: 'withdraw', type: 'INTERNAL_ERROR' });
    const { client, actions } = connectLossy(sandbox, 'none');
    const [event] = (await client.listSent({ invitationType: 'EVENT' })).items;
    expect(await client.withdraw(given(event))).toMatchObject({ confirmedBy: 'answer', credits: 2 });
    expect(actions).toEqual(['list_sent', 'withdraw', 'list_sent', 'withdraw']);
  });

  test('a read is repeated, and paid twice', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, actions } = connectLossy(sandbox, 'check_invitation');
    expect(await client.relationship(sophie)).toMatchObject({ state: 'none', credits: 1 });
    expect(actions).toEqual(['check_invitation', 'check_invitation']);
    expect(await spentBy(sandbox)).toBe(2);
  });

  test('a write that was turned down for coming too fast is repeated without a lookup', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.fault({ vendor: 'linkup', operation: 'invite', type: 'RATE_LIMITED' });
    const { client, actions } = connectLossy(sandbox, 'none');
    expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'answer', credits: 1 });
    expect(actions).toEqual(['invite', 'invite']);
    expect(await findIn(connectLinkup(sandbox).listAllSent(), sophie)).toBeDefined();
  });
});
