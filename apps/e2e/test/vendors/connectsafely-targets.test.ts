import { describe, expect } from 'vitest';
import { connectConnectSafely } from '../../support/connectsafely.ts';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { type Interference, recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const respond = '/linkedin/invitations/received/respond';

function connect(sandbox: Sandbox, interfere?: Interference) {
  const line = recording(sandbox.connection('connectsafely'), interfere);
  const settings = { transport: line.transport, explainRefusals: true, retry: {} };
  return { client: connectConnectSafely(sandbox, settings), line };
}

/** Alters every item of a list. */
const alteringItems =
  (list: 'connections' | 'invitations', change: object): Interference =>
  async (request, exchange) => {
    const response = await exchange(request);
    const body = JSON.parse(response.body);
    if (!Array.isArray(body[list])) return response;
    const items = body[list].map((item: object) => ({ ...item, ...change }));
    return { ...response, body: JSON.stringify({ ...body, [list]: items }) };
  };

describe('an invitation whose id is not that of what came with it', () => {
  test.for(['accept', 'refuse'] as const)('is looked up to %s it', async (act, { createSandbox }) => {
    const { client } = connect(await createSandbox());
    const [first, second] = (await client.listReceived()).items;
    expect(await client[act]({ ...given(first), id: given(second).id })).toMatchObject({ id: second?.id });
    const left = (await Array.fromAsync(client.listAllReceived())).map(({ id }) => id);
    expect(left).toContain(first?.id);
    expect(left).not.toContain(second?.id);
  });

  test('is looked up to withdraw it', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const [first, second] = (await client.listSent()).items;
    expect(await client.withdraw({ ...given(first), id: given(second).id })).toMatchObject({ id: second?.id });
    const left = (await Array.fromAsync(client.listAllSent())).map(({ id }) => id);
    expect(left).toContain(first?.id);
    expect(left).not.toContain(second?.id);
  });
});

describe('lists', () => {
  test('go on past connections without an address', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), alteringItems('connections', { vanityName: '', profileUrl: '' }));
    const { items } = await client.listConnections();
    expect(items.length).toBeGreaterThan(0);
    expect(items[0]?.id).toContain(items[0]?.member.name);
    expect(items[0]).toMatchObject({ member: { publicIdentifier: null, profileUrl: null } });
  });

  test('call a received invitation other whose category is not known', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), alteringItems('invitations', { invitationCategory: 'GAME' }));
    for (const { kind } of (await client.listReceived()).items) expect(kind).toBe('other');
  });
});

describe('an invitation by nothing but an id', () => {
  test('says that the person was invited before', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    await client.send({ member: sophie });
    const { id } = (await client.relationship(sophie)).member;
    line.paths();
    expect(await codeOf(client.send({ member: { id } }))).toBe('already-invited');
    expect(line.paths()).toEqual(['POST /linkedin/connect', 'GET /linkedin/invitations/sent']);
  });

  test('to somebody who is connected is about the person, and says no more', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const [friend] = (await client.listConnections()).items;
    const { id } = (await client.relationship(given(friend).member)).member;
    await expect(client.send({ member: { id } })).rejects.toMatchObject({ code: 'not-invitable', because: undefined });
  });
});

test('an answer that fails after it was acted on is not-pending, and uncertain', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const { client } = connect(sandbox, async (request, exchange) => {
    const response = await exchange(request);
    if (!request.url.endsWith(respond)) return response;
    return { ...response, status: 500, body: JSON.stringify({ success: false, error: 'Something went wrong' }) };
  });
  for (const act of [client.accept, client.refuse]) {
    const [invitation] = (await client.listReceived()).items;
    await expect(act(given(invitation))).rejects.toMatchObject({ code: 'not-pending', isUncertain: true, status: 500 });
  }
});
