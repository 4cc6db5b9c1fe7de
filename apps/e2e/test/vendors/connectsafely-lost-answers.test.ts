import type { ConnectSafelySettings } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { connectConnectSafely } from '../../support/connectsafely.ts';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { losingFirstWrite, recording } from '../../support/recording.ts';
import type { Changes, Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };

const sentPath = 'GET /linkedin/invitations/sent';
const receivedPath = 'GET /linkedin/invitations/received';
const relationshipPath = 'GET /linkedin/relationship/696ce9e780e0483585e4e553';

/** Ada's client over a line that loses the answer to its first write. */
function connect(sandbox: Sandbox, settings: Changes<ConnectSafelySettings> = {}) {
  const line = recording(sandbox.connection('connectsafely'), losingFirstWrite());
  const defaults = { transport: line.transport, retry: {}, explainRefusals: true };
  return { client: connectConnectSafely(sandbox, { ...defaults, ...settings }), line };
}

describe('after a lost answer', () => {
  test('an invitation is found by the relationship', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'lookup', member: sophie });
    expect(line.paths()).toEqual(['POST /linkedin/connect', `${relationshipPath}/sophie-germain`]);
    expect(await Array.fromAsync(client.listAllSent())).toHaveLength(146);
  });

  test('an invitation to an id is found in the list', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const { member } = await client.relationship(sophie);
    line.paths();
    const sent = await client.send({ member: { id: given(member.id) } });
    expect(sent).toMatchObject({ confirmedBy: 'lookup', id: expect.stringMatching(/^\d{19}$/), member: sophie });
    expect(line.paths()).toEqual(['POST /linkedin/connect', sentPath]);
  });

  test('somebody who was connected before is told so by the repetition', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const [friend] = (await client.listConnections({ limit: 1 })).items;
    line.paths();
    expect(await codeOf(client.send({ member: given(friend).member }))).toBe('already-connected');
    expect(line.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('an accepted invitation has left the list and connected the two', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const [invitation] = (await client.listReceived()).items;
    line.paths();
    expect(await client.accept(given(invitation))).toMatchObject({ confirmedBy: 'lookup', id: invitation?.id });
    expect(line.paths()).toEqual([
      'POST /linkedin/invitations/received/respond',
      receivedPath,
      receivedPath,
      receivedPath,
      receivedPath,
      `${relationshipPath}/${invitation?.member.publicIdentifier}`,
    ]);
  });

  test('an accepted invitation of an organization has left the list', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const invitation = (await Array.fromAsync(client.listAllReceived())).find(({ kind }) => kind === 'organization');
    expect(await client.accept(given(invitation))).toMatchObject({ confirmedBy: 'lookup' });
  });

  test('an invitation that somebody else answered otherwise is not-pending', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const [invitation] = (await connectConnectSafely(sandbox).listReceived()).items;
    const line = recording(sandbox.connection('connectsafely'), async (request, exchange) => {
      if (request.method === 'GET') return await exchange(request);
      await sandbox.answer(given(invitation).id, 'ignore');
      throw new TypeError('The line broke');
    });
    const client = connectConnectSafely(sandbox, { transport: line.transport });
    expect(await codeOf(client.accept(given(invitation)))).toBe('not-pending');
  });

  test('a withdrawal is found by the relationship, and a connection instead is not-pending', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox);
    const [first, second] = (await client.listSent()).items;
    line.paths();
    expect(await client.withdraw(given(first))).toMatchObject({ confirmedBy: 'lookup', id: first?.id });
    expect(line.paths()).toEqual([
      'POST /linkedin/invitations/withdraw',
      `${relationshipPath}/${first?.member.publicIdentifier}`,
    ]);
    await sandbox.answer(given(second).id, 'accept');
    expect(await codeOf(connect(sandbox).client.withdraw(given(second)))).toBe('not-pending');
  });

  test('a client that repeats nothing finds out all the same', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), { retry: { attempts: 1 } });
    expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'lookup' });
  });
});
