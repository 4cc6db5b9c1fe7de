import { describe, expect } from 'vitest';
import { connectLinkup, spentBy } from '../../support/linkup.ts';
import { given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';

const sophie = { publicIdentifier: 'sophie-germain' };

describe('sending', () => {
  test.for([
    ['a public identifier', () => sophie],
    ['the address of a profile', () => ({ profileUrl: 'https://www.linkedin.com/in/sophie-germain/?trk=x' })],
    ['an id of LinkedIn', (id: string) => ({ id })],
    ['an address with an id of LinkedIn', (id: string) => ({ profileUrl: `https://www.linkedin.com/in/${id}` })],
  ] as const)('takes %s, for 1 credit', async ([, nameMember], { createSandbox }) => {
    const [other, sandbox] = await Promise.all([createSandbox(), createSandbox()]);
    // Both worlds have the same people; the other one tells the id.
    const { member } = await connectLinkup(other).send({ member: sophie });
    const client = connectLinkup(sandbox);
    const sent = await client.send({ member: nameMember(given(member.id)), note: 'Hello' });
    expect(sent).toMatchObject({
      vendor: 'linkup',
      id: expect.stringMatching(/^\d{19}$/),
      member: { id: member.id, publicIdentifier: 'sophie-germain', name: 'Sophie Germain', headline: 'Mathematician' },
      confirmedBy: 'answer',
      credits: 1,
    });
    expect((await client.listSent({ limit: 1 })).items[0]?.id).toBe(sent.id);
  });

  test.for([
    ['somebody who is invited already', 'sophie-germain', 'already-invited'],
    ['somebody who invited the account', 'jordan-walke', 'already-invited'],
    ['somebody who takes no invitations', 'captain-nemo', 'vendor-failure'],
    ['somebody who was withdrawn from yesterday', 'charles-babbage', 'vendor-failure'],
  ] as const)('is refused for %s; why, costs 1 credit to find out', async ([, name, code], { createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const [plain, explaining] = [connectLinkup(sandbox), connectLinkup(sandbox, { explainRefusals: true })];
    await plain.send({ member: sophie });
    await plain.send({ member: { publicIdentifier: 'charles-babbage' } });
    await plain.withdraw({ member: { publicIdentifier: 'charles-babbage' } });
    await sandbox.receive({ from: 'jordan-walke' });
    await sandbox.advance('P1D');

    const before = await spentBy(sandbox);
    const member = { publicIdentifier: name };
    await expect(plain.send({ member })).rejects.toMatchObject({
      code: 'vendor-failure',
      type: 'CHANNEL_ERROR',
      isRetryable: false,
    });
    expect((await spentBy(sandbox)) - before).toBe(0);
    await expect(explaining.send({ member })).rejects.toMatchObject({
      code,
      type: 'CHANNEL_ERROR',
      status: 502,
      message: expect.stringMatching(`^linkup answered 502 \\(${code}\\) to POST /v2/network: \\w.*[^.]$`),
    });
    expect((await spentBy(sandbox)) - before).toBe(1);
  });

  test('is refused for a connection', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox(), { explainRefusals: true });
    const [friend] = (await client.listConnections({ limit: 1 })).items;
    await expect(client.send({ member: given(friend).member })).rejects.toMatchObject({ code: 'already-connected' });
  });

  test('keeps the refusal when nobody can explain it', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkupCredits: 1 });
    const client = connectLinkup(sandbox, { explainRefusals: true });
    await client.send({ member: sophie });
    await expect(client.send({ member: sophie })).rejects.toMatchObject({ type: 'CHANNEL_ERROR' });
  });

  test('is allowed again three weeks after a withdrawal', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    await client.send({ member: sophie });
    await client.withdraw({ member: sophie });
    await sandbox.advance('P20D');
    await expect(client.send({ member: sophie })).rejects.toMatchObject({ type: 'CHANNEL_ERROR' });
    await sandbox.advance('P1D');
    expect(await client.send({ member: sophie })).toMatchObject({ credits: 1 });
  });

  test.for([
    ['weekly', { weeklyInvitations: { premium: 1 } }, 'Ada Lovelace'],
    ['monthly', { monthlyNotes: 1 }, 'Grace Hopper'],
  ] as const)("is refused at LinkedIn's %s limit, for nothing", async ([, linkedin, name], { createSandbox }) => {
    const sandbox = await createSandbox({ linkedin });
    const client = connectLinkup(sandbox, { accountId: sandbox.accountId('linkup', name) });
    await client.send({ member: sophie, note: 'Hello' });
    const again = client.send({ member: { publicIdentifier: 'charles-babbage' }, note: 'Hello' });
    await expect(again).rejects.toMatchObject({ type: 'CHANNEL_ERROR', vendorMessage: expect.stringContaining('may') });
    expect(await spentBy(sandbox)).toBe(1);
  });

  test('is refused for a note of 201 characters on a free account, and not for one of 200', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox, { accountId: sandbox.accountId('linkup', 'Grace Hopper') });
    await expect(client.send({ member: sophie, note: 'x'.repeat(201) })).rejects.toMatchObject({
      code: 'invalid-request',
      type: 'INVALID_PARAMS',
    });
    expect(await client.send({ member: sophie, note: 'x'.repeat(200) })).toMatchObject({ credits: 1 });
  });

  test('and asking how one stands find nobody by a name that LinkedIn does not know', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const member = { publicIdentifier: 'nobody-at-all' };
    const calls = [() => client.send({ member }), () => client.relationship(member), () => client.withdraw({ member })];
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({ code: 'not-found', type: 'INVALID_PARAMS' });
    }
    expect(await sandbox.creditsSpent()).toEqual([]);
  });

  test('charges nothing when the credits do not suffice, and sends nothing', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkupCredits: 0, invitations: 0 });
    const client = connectLinkup(sandbox);
    await expect(client.send({ member: sophie })).rejects.toMatchObject({ code: 'insufficient-credits' });
    expect((await client.listSent()).items).toEqual([]);
  });
});

describe('how the account stands with somebody', () => {
  test('is told for 1 credit each', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectLinkup(sandbox);
    const [friend] = (await client.listConnections({ limit: 1 })).items;
    const received = await sandbox.receive({ from: 'jordan-walke' });
    const sent = await client.send({ member: sophie });
    expect(await client.relationship(given(friend).member)).toMatchObject({
      vendor: 'linkup',
      state: 'connected',
      distance: 1,
      credits: 1,
    });
    expect(await client.relationship(sophie)).toMatchObject({ state: 'sent', invitationId: sent.id, credits: 1 });
    expect(await client.relationship({ publicIdentifier: 'jordan-walke' })).toMatchObject({
      state: 'received',
      invitationId: received.id,
    });
    expect(await client.relationship({ publicIdentifier: 'captain-nemo' })).toMatchObject({
      state: 'none',
      distance: expect.toBeOneOf([2, 3]),
    });
    expect(await client.relationship({ publicIdentifier: 'ada-lovelace' })).toMatchObject({ state: 'none' });
    expect(await spentBy(sandbox)).toBe(7);
  });
});
