import { describe, expect } from 'vitest';
import { connectConnectSafely, withSettings } from '../../support/connectsafely.ts';
import { codeOf, findIn, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const jordan = { publicIdentifier: 'jordan-walke' };

const connectPath = 'POST /linkedin/connect';
const sentPath = 'GET /linkedin/invitations/sent';
const receivedPath = 'GET /linkedin/invitations/received';
const respondPath = 'POST /linkedin/invitations/received/respond';
const withdrawPath = 'POST /linkedin/invitations/withdraw';

/** Ada's client, and what it asks for. */
function connect(sandbox: Sandbox, settings: object = {}) {
  const line = recording(sandbox.connection('connectsafely'));
  const defaults = { transport: line.transport, retry: {}, explainRefusals: true };
  return { client: connectConnectSafely(sandbox, { ...defaults, ...settings }), line };
}

describe('sending', () => {
  test.for([
    ['a public identifier', { publicIdentifier: 'sophie-germain' }],
    ['an address', { profileUrl: 'https://www.linkedin.com/in/sophie-germain/' }],
  ] as const)('by %s takes one request', async ([, member], { createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const sent = await client.send({ member, note: 'Hello' });
    expect(sent).toMatchObject({ confirmedBy: 'answer', member: { id: expect.stringMatching(/^ACoAA/), ...sophie } });
    expect(sent.id).toBeNull();
    expect(line.requests.map(({ body }) => JSON.parse(body ?? ''))).toEqual([
      { accountId: '696ce9e780e0483585e4e553', profileId: 'sophie-germain', customMessage: 'Hello' },
    ]);
  });

  test('by id takes one request too, with the URN', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox);
    const { member } = await client.relationship(sophie);
    line.paths();
    await client.send({ member: { id: given(member.id) } });
    expect(line.requests.map(({ body }) => JSON.parse(body ?? ''))).toEqual([
      { accountId: '696ce9e780e0483585e4e553', profileUrn: `urn:li:fsd_profile:${member.id}` },
    ]);
    const [newest] = (await client.listSent()).items;
    expect(newest?.member).toMatchObject({ id: member.id, ...sophie });
  });

  test('is refused without a reason, which one more request finds', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    await client.send({ member: sophie });
    line.paths();
    await expect(client.send({ member: sophie })).rejects.toMatchObject({
      code: 'already-invited',
      status: 400,
      vendorMessage: 'An invitation to Sophie Germain is pending already.',
    });
    expect(line.paths()).toEqual([connectPath, 'GET /linkedin/relationship/696ce9e780e0483585e4e553/sophie-germain']);
  });

  test('to somebody who has invited is refused as already invited', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.receive({ from: 'jordan-walke' });
    expect(await codeOf(connect(sandbox).client.send({ member: jordan }))).toBe('already-invited');
  });

  test('is about the person where the relationship tells nothing, and plain where it is not asked for', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const unreachable = { publicIdentifier: 'captain-nemo' };
    expect(await codeOf(connect(sandbox).client.send({ member: unreachable }))).toBe('not-invitable');
    const { client, line } = connect(sandbox, { explainRefusals: false });
    expect(await codeOf(client.send({ member: unreachable }))).toBe('invalid-request');
    expect(line.paths()).toEqual([connectPath]);
  });

  test('does not ask why when the request has a wrong form', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    expect(await codeOf(client.send({ member: { publicIdentifier: 'x', id: '' }, note: 'x'.repeat(301) }))).toBe(
      'invalid-request',
    );
    expect(line.paths()).toEqual([]);
  });

  test('again too soon after a withdrawal is refused for three weeks', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const { client } = connect(sandbox);
    await client.send({ member: sophie });
    await client.withdraw({ member: sophie });
    expect(await codeOf(client.send({ member: sophie }))).toBe('not-invitable');
    await sandbox.advance('P21D');
    expect(await codeOf(client.send({ member: sophie }))).toBeUndefined();
  });
});

describe('answering', () => {
  test('an invitation as listed takes one request, also when it went through JSON', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox);
    const [first, second] = (await client.listReceived()).items;
    line.paths();
    await client.accept(JSON.parse(JSON.stringify(first)));
    await client.refuse(given(second));
    expect(line.paths()).toEqual([respondPath, respondPath]);
    expect((await client.relationship(given(first).member)).state).toBe('connected');
    expect((await client.relationship(given(second).member)).state).toBe('none');
  });

  test.for([
    ['its id', ({ id }: { readonly id: string }) => ({ id })],
    ['the public identifier', () => ({ member: jordan })],
    ['what is left of it', ({ id }: { readonly id: string }) => ({ id, raw: { invitationId: id } })],
  ] as const)('by %s reads the list up to there first', async ([, targetOf], { createSandbox }) => {
    const sandbox = await createSandbox();
    const invitation = await sandbox.receive({ from: 'jordan-walke' });
    const { client, line } = connect(sandbox);
    expect(await client.accept(targetOf(invitation))).toMatchObject({ id: invitation.id, confirmedBy: 'answer' });
    expect(line.paths()).toEqual([receivedPath, respondPath]);
  });

  test('by the id of a member finds the invitation to connect', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    const received = (await Array.fromAsync(client.listAllReceived())).findLast(({ kind }) => kind === 'connection');
    await client.refuse({ member: { id: given(received?.member.id) } });
    expect(await findIn(client.listAllReceived(), { publicIdentifier: given(received?.member.publicIdentifier) })).toBe(
      undefined,
    );
  });

  test('works for invitations of every kind, and connects only with people', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const received = await Array.fromAsync(client.listAllReceived());
    expect(new Set(received.map(({ kind }) => kind))).toEqual(
      new Set(['connection', 'organization', 'event', 'newsletter', 'member-follow']),
    );
    const before = (await Array.fromAsync(client.listAllConnections())).length;
    for (const invitation of received) await client.accept(invitation);
    expect(await Array.fromAsync(client.listAllReceived())).toEqual([]);
    expect(await Array.fromAsync(client.listAllConnections())).toHaveLength(before + 8);
  });

  test('an invitation that is gone fails with 500, which the list shows to be not-pending', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox, { retry: { attempts: 1 } });
    for (const act of ['accept', 'refuse'] as const) {
      const [invitation] = (await client.listReceived()).items;
      await client[act](given(invitation));
      line.paths();
      await expect(client[act](given(invitation))).rejects.toMatchObject({
        code: 'not-pending',
        status: 500,
        vendorMessage: expect.stringContaining('not pending any more'),
        // The same as after an answer that failed although it was acted on.
        isUncertain: true,
      });
      expect(new Set(line.paths())).toEqual(new Set([respondPath, receivedPath]));
    }
  });

  test('a failure while the invitation is still listed is a failure, and tried again', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox);
    const [invitation] = (await client.listReceived()).items;
    line.paths();
    await sandbox.fault({ vendor: 'connectsafely', operation: 'respondToInvitation', status: 500 });
    expect(await client.accept(given(invitation))).toMatchObject({ confirmedBy: 'answer' });
    expect(line.paths()).toEqual([respondPath, receivedPath, respondPath]);
  });

  test('with a wrong token fails as the vendor does', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), { retry: { attempts: 1 } });
    const [invitation] = (await client.listReceived()).items;
    const changed = JSON.parse(JSON.stringify(invitation).replace(/"validationToken":"\w+"/, '"validationToken":"x"'));
    await expect(client.accept(changed)).rejects.toMatchObject({ code: 'vendor-failure', status: 500 });
  });
});

describe('withdrawing', () => {
  test('an invitation as listed takes one request that spares the vendor a look at the profile', async ({
    createSandbox,
  }) => {
    const { client, line } = connect(await createSandbox());
    const [invitation] = (await client.listSent()).items;
    line.paths();
    await client.withdraw(JSON.parse(JSON.stringify(invitation)));
    const { id, member } = given(invitation);
    const [firstName, lastName] = given(member.name).split(' ');
    expect(line.requests.map(({ body }) => JSON.parse(body ?? ''))).toEqual([
      {
        accountId: '696ce9e780e0483585e4e553',
        profileId: member.publicIdentifier,
        profileUrn: `urn:li:fsd_profile:${member.id}`,
        memberId: member.id,
        firstName,
        lastName,
        invitationId: id,
      },
    ]);
  });

  test.for([
    ['the public identifier', 'one request', () => ({ member: sophie }), [withdrawPath]],
    ['the id', 'a look at the list', (id: string) => ({ id }), [sentPath, withdrawPath]],
  ] as const)('by %s takes %s', async ([, , targetOf, paths], { createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    await client.send({ member: sophie });
    const sent = await findIn(client.listAllSent(), sophie);
    line.paths();
    expect(await client.withdraw(targetOf(given(sent).id))).toMatchObject({ confirmedBy: 'answer' });
    expect(line.paths()).toEqual(paths);
  });

  test('by the id of a member takes a look at the list', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const sent = await client.send({ member: sophie });
    line.paths();
    await client.withdraw({ member: { id: given(sent.member.id) } });
    expect(line.paths()).toEqual([sentPath, withdrawPath]);
  });

  test('what was answered meanwhile is not-pending', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    const [invitation] = (await client.listSent()).items;
    await sandbox.answer(given(invitation).id, 'accept');
    await expect(client.withdraw(given(invitation))).rejects.toMatchObject({ code: 'not-pending', status: 400 });
    expect(await codeOf(client.withdraw({ id: given(invitation).id }))).toBe('not-pending');
    expect(await codeOf(client.withdraw({ member: { publicIdentifier: 'nobody-at-all' } }))).toBe('not-found');
  });
});

describe('refusals with a code, as the overview of the vendor words them', () => {
  test('are understood in the same way', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ codedErrors: true, weeklyConnects: 1 }));
    const { client } = connect(sandbox);
    await client.send({ member: sophie });
    await expect(client.send({ member: sophie })).rejects.toMatchObject({
      code: 'already-invited',
      type: 'bad_request',
    });
    await expect(client.send({ member: jordan })).rejects.toMatchObject({
      code: 'quota-exceeded',
      type: 'rate_limit_exceeded',
    });
    await client.withdraw({ member: sophie });
    expect(await codeOf(client.withdraw({ member: sophie }))).toBe('not-pending');
    const listing = client.call('get', '/linkedin/connections', { query: { limit: 13 } }, ({ body }) => body);
    await expect(listing).rejects.toMatchObject({ code: 'invalid-request', type: 'validation_error' });
  });
});
