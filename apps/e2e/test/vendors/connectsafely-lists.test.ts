import { describe, expect } from 'vitest';
import { connectConnectSafely, requestConnectSafely, withSettings } from '../../support/connectsafely.ts';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { recording } from '../../support/recording.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';

describe('received invitations', () => {
  test('have a category, a validation token, and nobody where no person invites', async ({ createSandbox }) => {
    const { status, body } = await requestConnectSafely(await createSandbox(), 'GET', '/invitations/received');
    expect(status).toBe(200);
    expect(body).toMatchObject({ success: true, count: 10, startIndex: 0, endOfList: false });
    const rest = await requestConnectSafely(await createSandbox(), 'GET', '/invitations/received?startIndex=5');
    expect(rest.body).toMatchObject({
      invitations: expect.arrayContaining([
        expect.objectContaining({
          invitationType: 'RECEIVED',
          invitationCategory: 'CONNECTION',
          linkedInInvitationType: 'GenericInvitationType_CONNECTION',
          validationToken: expect.stringMatching(/^\w{8}$/),
          memberId: expect.stringMatching(/^ACoAA/),
          profile: expect.objectContaining({ profileUrl: expect.stringMatching(/\/$/) }),
        }),
        expect.objectContaining({
          invitationCategory: 'NEWSLETTER',
          linkedInInvitationType: 'GenericInvitationType_ORGANIZATION',
          newsletterName: expect.any(String),
          companyName: expect.any(String),
          memberId: '',
          memberUrn: '',
          profile: expect.objectContaining({ profileUrl: '', publicIdentifier: '' }),
        }),
      ]),
    });
  });

  test('are listed with the kind, the note and the person', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.receive({ from: 'jordan-walke', note: 'Shall we?' });
    const received = await Array.fromAsync(connectConnectSafely(sandbox).listAllReceived());
    expect(received).toHaveLength(13);
    expect(received[0]).toMatchObject({
      direction: 'received',
      kind: 'connection',
      note: 'Shall we?',
      member: { name: 'Jordan Walke', publicIdentifier: 'jordan-walke', id: expect.stringMatching(/^ACoAA/) },
      sentAt: { text: 'just now', precision: 'minute' },
    });
    const organization = received.find(({ kind }) => kind === 'organization');
    expect(organization?.member).toMatchObject({ name: expect.stringMatching(/\w/), id: null });
  });
});

describe('the lists that say where they end', () => {
  test.for(['listReceived', 'listConnections'] as const)(
    '%s goes on after an empty page that is not the end',
    async (list, { createSandbox }) => {
      const [usual, hiccups] = [await createSandbox(), await createSandbox(withSettings({ emptyEvery: 4 }))];
      const always = await createSandbox(withSettings({ emptyEvery: 1 }));
      expect(await connectConnectSafely(always)[list]()).toMatchObject({ items: [], nextCursor: '0' });
      const listAll = { listReceived: 'listAllReceived', listConnections: 'listAllConnections' } as const;
      const expected = await Array.fromAsync<{ readonly id: string }>(connectConnectSafely(usual)[listAll[list]]());
      const found = await Array.fromAsync<{ readonly id: string }>(connectConnectSafely(hiccups)[listAll[list]]());
      expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    },
  );

  test('end with an empty page at an older server, which does not say it', async ({ createSandbox }) => {
    const sandbox = await createSandbox(withSettings({ endOfList: false }));
    const client = connectConnectSafely(sandbox);
    expect(await Array.fromAsync(client.listAllReceived())).toHaveLength(12);
    expect(await Array.fromAsync(client.listAllConnections())).toHaveLength(400);
    const past = await client.listReceived({ cursor: '12' });
    expect(past).toMatchObject({ items: [], nextCursor: undefined });
    expect(past).not.toHaveProperty('raw.endOfList');
  });

  test('say so past their end only', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    for (const [path, endOfList] of [
      ['/invitations/received?startIndex=11', false],
      ['/invitations/received?startIndex=12', true],
      ['/connections?startIndex=399', false],
      ['/connections?startIndex=400', true],
    ] as const) {
      expect((await requestConnectSafely(sandbox, 'GET', path)).body).toMatchObject({ endOfList });
    }
  });

  test.for([
    ['getReceivedInvitations', 'listAllReceived', 'INVITATIONS_UNAVAILABLE', 12],
    ['getConnections', 'listAllConnections', 'CONNECTIONS_UNAVAILABLE', 400],
  ] as const)(
    'are unavailable for a moment: %s is asked again',
    async ([operation, listAll, type, count], { createSandbox }) => {
      const sandbox = await createSandbox();
      await sandbox.fault({ vendor: 'connectsafely', operation, status: 502 });
      const impatient = connectConnectSafely(sandbox);
      const error = await Array.fromAsync<unknown>(impatient[listAll]()).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'vendor-failure', status: 502, type, isRetryable: true });

      await sandbox.fault({ vendor: 'connectsafely', operation, status: 502 });
      const { transport } = recording(sandbox.connection('connectsafely'));
      const patient = connectConnectSafely(sandbox, { transport, retry: {} });
      expect(await Array.fromAsync<unknown>(patient[listAll]())).toHaveLength(count);
    },
  );

  test('are unavailable always for one account id', async ({ createSandbox }) => {
    const client = connectConnectSafely(await createSandbox(), { accountId: 'f00000000000000000000502' });
    await expect(client.listReceived()).rejects.toMatchObject({ status: 502, type: 'INVITATIONS_UNAVAILABLE' });
    expect(await codeOf(client.listConnections())).toBe('vendor-failure');
    expect(await codeOf(client.listSent())).toBe('not-found');
  });
});

describe('connections', () => {
  test('come newest first, 12 at once at most, with the day and no id', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, line } = connectRecording(sandbox);
    const page = await client.listConnections();
    expect(page.items).toHaveLength(12);
    expect(page.items[0]).toMatchObject({
      vendor: 'connectsafely',
      member: { publicIdentifier: expect.any(String), headline: expect.any(String) },
      connectedAt: { text: expect.stringMatching(/^Connected on [A-Z][a-z]{2} \d+, 2026$/), precision: 'day' },
    });
    expect(page.items[0]?.id).toBe(page.items[0]?.member.publicIdentifier);
    expect((await client.listConnections({ limit: 3 })).items).toHaveLength(3);
    expect(line.requests.map(({ url }) => new URL(url).searchParams.get('limit'))).toEqual(['12', '3']);
    const days = page.items.map(({ connectedAt }) => connectedAt?.earliest);
    expect(days.toSorted().toReversed()).toEqual(days);
  });

  test.for(['firstName', 'lastName'] as const)('come by %s when asked so', async (sortBy, { createSandbox }) => {
    const client = connectConnectSafely(await createSandbox());
    const read = (startIndex: number) =>
      client.call('get', '/linkedin/connections', { query: { sortBy, startIndex, limit: 12 } }, ({ body }) => body);
    const pages = [await read(0), await read(12)];
    const names = pages.flatMap(({ connections }) => connections.map((each) => each[sortBy]));
    expect(names).toHaveLength(24);
    expect(names.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(names);
  });

  test('more than 12 at once are a bad request', async ({ createSandbox }) => {
    const { status, body } = await requestConnectSafely(await createSandbox(), 'GET', '/connections?limit=13');
    expect([status, body]).toMatchObject([
      400,
      { success: false, error: { name: 'ZodError', issues: [{ code: 'too_big', path: ['limit'] }] } },
    ]);
  });

  test('are read also where the vendor tells next to nothing of them', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const server = await startScriptedServer((_request, response) => {
      response.end(
        JSON.stringify({ success: true, connections: [{ profileUrl: 'https://www.linkedin.com/in/x-y/' }] }),
      );
    });
    const { items } = await connectConnectSafely(sandbox, { baseUrl: server.url }).listConnections();
    await server.close();
    expect(items).toMatchObject([{ id: 'x-y', member: { name: null }, connectedAt: { precision: 'unknown' } }]);
  });

  test('are counted, with the rest of the network', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connectConnectSafely(sandbox);
    const accountId = '696ce9e780e0483585e4e553';
    expect(await client.call('get', '/linkedin/analytics/connections/count', {}, ({ body }) => body)).toEqual({
      success: true,
      accountId,
      connectionCount: 400,
    });
    const [invitation] = (await client.listSent()).items;
    await sandbox.answer(given(invitation).id, 'accept');
    const summary = await client.call('get', '/linkedin/analytics/network/summary', {}, ({ body }) => body);
    expect(summary).toMatchObject({ success: true, accountId, connections: 401, groups: expect.any(Number) });
  });
});

function connectRecording(sandbox: Parameters<typeof connectConnectSafely>[0]) {
  const line = recording(sandbox.connection('connectsafely'));
  return { client: connectConnectSafely(sandbox, { transport: line.transport }), line };
}
