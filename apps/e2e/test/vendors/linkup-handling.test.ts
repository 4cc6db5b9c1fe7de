import type { Invitation } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { connectLinkup, spentBy } from '../../support/linkup.ts';
import { findIn, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const jordan = { publicIdentifier: 'jordan-walke' };

describe('accepting and refusing', () => {
  test('takes 1 credit for an invitation as listed, also after it travelled as JSON', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const [first, second] = (await client.listReceived({ invitationType: 'CONNECTION' })).items;
    const travelled: Invitation = JSON.parse(JSON.stringify(given(second)));
    const before = await spentBy(sandbox);
    expect(await client.accept(given(first))).toMatchObject({ id: first?.id, confirmedBy: 'answer', credits: 1 });
    expect(await client.refuse(travelled)).toMatchObject({ id: second?.id, confirmedBy: 'answer', credits: 1 });
    expect((await spentBy(sandbox)) - before).toBe(2);
  });

  test('by id or by person reads the received invitations up to it, 1 credit for 50', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const oldest = await sandbox.receive({ from: 'jordan-walke' });
    const client = connectLinkup(sandbox);
    await sandbox.advance('PT1H');
    for (let count = 0; count < 50; count += 1) await sandbox.receive();
    const newest = given((await client.listReceived({ limit: 1 })).items[0]);
    const before = await spentBy(sandbox);

    expect(await client.refuse({ id: newest.id })).toMatchObject({ id: newest.id, credits: 2 });
    await sandbox.receive();
    expect(await client.accept({ member: jordan })).toMatchObject({ id: oldest.id, credits: 3 });
    expect((await spentBy(sandbox)) - before).toBe(5);
  });

  test.for([
    ['without what the vendor answered', undefined],
    ['with something else in its place', { entity_urn: 7, shared_secret: null }],
  ] as const)('looks up an invitation %s', async ([, raw], { createSandbox }) => {
    const client = connectLinkup(await createSandbox());
    const [listed] = (await client.listReceived({ limit: 1 })).items;
    expect(await client.accept({ ...given(listed), raw })).toMatchObject({ id: listed?.id, credits: 2 });
  });

  test('takes the URN of an invitation for its id', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { id } = await sandbox.receive();
    expect(await connectLinkup(sandbox).accept({ id: `urn:li:invitation:${id}` })).toMatchObject({ id });
  });

  test('handles every kind of received invitation', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox());
    const others = (await Array.fromAsync(client.listAllReceived())).filter(({ kind }) => kind !== 'connection');
    expect(others.map(({ kind }) => kind).sort()).toEqual(['event', 'member-follow', 'newsletter', 'organization']);
    for (const invitation of others) expect(await client.accept(invitation)).toMatchObject({ credits: 1 });
    expect(await Array.fromAsync(client.listAllReceived())).toHaveLength(8);
  });

  test('costs nothing when the invitation is not pending any more', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const listed = given((await client.listReceived()).items[0]);
    await client.accept(listed);
    const before = await spentBy(sandbox);
    for (const act of [client.accept, client.refuse]) {
      await expect(act(listed)).rejects.toMatchObject({
        code: 'not-pending',
        type: 'INVALID_PARAMS',
        status: 400,
        message: expect.stringMatching(/^linkup answered 400 \(not-pending\) to POST \/v2\/network: \w.*[^.]$/),
      });
    }
    expect(await spentBy(sandbox)).toBe(before);
  });

  test('says that nothing is pending after reading all there is', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await expect(connectLinkup(sandbox).accept({ member: sophie })).rejects.toMatchObject({ code: 'not-pending' });
    expect(await sandbox.creditsSpent()).toEqual([1]);
  });
});

describe('withdrawing', () => {
  test('takes 1 credit for an invitation as listed or by its id or URN', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const [first, second, third] = (await client.listSent({ limit: 3 })).items;
    for (const target of [given(first), { id: given(second).id }, { id: `urn:li:invitation:${third?.id}` }]) {
      expect(await client.withdraw(target)).toMatchObject({ confirmedBy: 'answer', credits: 1 });
    }
    expect((await client.listSent({ limit: 1 })).total).toBe(142);
  });

  test('by person takes 2: one to find the invitation', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const { id } = await client.send({ member: sophie });
    expect(await client.withdraw({ member: sophie })).toMatchObject({ id, credits: 2 });
    expect(await findIn(client.listAllSent(), sophie)).toBeUndefined();
  });

  test('takes back invitations to organizations and events too', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox());
    const [event] = (await client.listSent({ invitationType: 'EVENT' })).items;
    await client.withdraw(given(event));
    expect((await client.listSent({ invitationType: 'EVENT' })).total).toBe(1);
  });

  test('by person says that nothing is pending, for the lookup alone', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.receive({ from: 'jordan-walke' });
    const client = connectLinkup(sandbox);
    for (const member of [sophie, jordan]) {
      await expect(client.withdraw({ member })).rejects.toMatchObject({ code: 'not-pending' });
    }
    expect(await sandbox.creditsSpent()).toEqual([1, 1]);
  });

  test('refuses an invitation of another vendor, or of the other direction, before any request', async ({
    createSandbox,
  }) => {
    const sandbox: Sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const received = given((await client.listReceived({ limit: 1 })).items[0]);
    await expect(client.withdraw(received)).rejects.toMatchObject({ code: 'invalid-request' });
    await expect(client.withdraw({ ...received, vendor: 'unipile' })).rejects.toMatchObject({
      code: 'invalid-request',
    });
  });
});
