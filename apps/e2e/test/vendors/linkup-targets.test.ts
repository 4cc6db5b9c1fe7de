import type { MemberReference } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { connectLinkup, connectLossy, spentBy } from '../../support/linkup.ts';
import { codeOf, findIn, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { type Interference, recording } from '../../support/recording.ts';
import { createClient, type Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const jordan = { publicIdentifier: 'jordan-walke' };

function connect(sandbox: Sandbox, interfere: Interference) {
  const line = recording(sandbox.connection('linkup'), interfere);
  return { client: connectLinkup(sandbox, { transport: line.transport }), line };
}

/** Somebody's id; LinkupAPI tells it to nobody but those who invite. */
async function idOf(sandbox: Sandbox, member: MemberReference): Promise<MemberReference> {
  const { id } = (await createClient.unipile(sandbox.connection('unipile')).relationship(member)).member;
  return { id };
}

/** Alters the data of the answers to an action. */
const altering =
  (action: string, alter: (data: Record<string, unknown>) => object): Interference =>
  async (request, exchange) => {
    const response = await exchange(request);
    if (!request.body?.includes(`"action":"${action}"`)) return response;
    const { data, ...rest } = JSON.parse(response.body);
    return { ...response, body: JSON.stringify({ ...rest, data: { ...data, ...alter(data) } }) };
  };

describe('answering', () => {
  test.for(['accept', 'refuse'] as const)(
    '%s handles the invitation that the id names, whatever came with another',
    async (act, { createSandbox }) => {
      const client = connectLinkup(await createSandbox());
      const [first, second] = (await client.listReceived({ invitationType: 'CONNECTION' })).items;
      const mixed = { ...given(first), id: given(second).id };
      expect(await client[act](mixed)).toMatchObject({ id: second?.id, credits: 2 });
      const left = (await Array.fromAsync(client.listAllReceived())).map(({ id }) => id);
      expect(left).toContain(first?.id);
      expect(left).not.toContain(second?.id);
    },
  );

  test('takes an id in the form of a URN for the same', async ({ createSandbox }) => {
    const client = connectLinkup(await createSandbox());
    const listed = given((await client.listReceived({ limit: 1 })).items[0]);
    const target = { ...listed, id: `urn:li:invitation:${listed.id}` };
    expect(await client.accept(target)).toMatchObject({ id: listed.id, credits: 1 });
  });

  test('takes nothing but an id of the person, for 1 credit more', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { id } = await sandbox.receive({ from: 'jordan-walke' });
    const client = connectLinkup(sandbox);
    const before = await spentBy(sandbox);
    expect(await client.accept({ member: await idOf(sandbox, jordan) })).toMatchObject({ id, credits: 3 });
    expect((await spentBy(sandbox)) - before).toBe(3);
    expect((await client.relationship(jordan)).state).toBe('connected');

    const later = await spentBy(sandbox);
    expect(await codeOf(client.refuse({ member: await idOf(sandbox, sophie) }))).toBe('not-pending');
    expect((await spentBy(sandbox)) - later).toBe(1);
  });

  test('fails plainly when the vendor says that there is one, and not which', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await sandbox.receive({ from: 'jordan-walke' });
    const { client } = connect(
      sandbox,
      altering('check_invitation', () => ({ invitation_id: null })),
    );
    expect(await codeOf(client.accept({ member: await idOf(sandbox, jordan) }))).toBe('unexpected-answer');
  });
});

describe('lists', () => {
  test('go on past connections without an address', async ({ createSandbox }) => {
    const { client } = connect(
      await createSandbox(),
      altering('list_connections', ({ connections }) => ({
        connections: Array.isArray(connections) && connections.map((item) => ({ ...item, profile_url: '' })),
      })),
    );
    const { items } = await client.listConnections({ limit: 20 });
    expect(items).toHaveLength(20);
    expect(items[0]?.id).toContain(items[0]?.member.name);
    expect(items[0]).toMatchObject({ member: { publicIdentifier: null, profileUrl: null } });
    expect(await Array.fromAsync(client.listAllConnections({ limit: 20 }))).toHaveLength(20);
  });

  test('call a received invitation other whose type is not known', async ({ createSandbox }) => {
    const { client } = connect(
      await createSandbox(),
      altering('list_invitations', ({ invitations }) => ({
        invitations: Array.isArray(invitations) && invitations.map((item) => ({ ...item, invitation_type: 'GAME' })),
      })),
    );
    const kinds = (await client.listReceived({ limit: 3 })).items.map(({ kind }) => kind);
    expect(kinds).toEqual(['other', 'other', 'other']);
  });
});

describe('the relationship', () => {
  test.for(['URN', 'number'] as const)(
    'tells the id of an invitation that comes as %s',
    async (form, { createSandbox }) => {
      const sandbox = await createSandbox();
      const { client } = connect(
        sandbox,
        altering('check_invitation', ({ invitation_id: id }) => ({
          invitation_id: form === 'URN' ? `urn:li:invitation:${id}` : 12345,
        })),
      );
      const { id } = await client.send({ member: sophie });
      const { invitationId } = await client.relationship(sophie);
      expect(invitationId).toBe(form === 'URN' ? id : '12345');
      if (form === 'URN') expect(await client.withdraw({ member: sophie })).toMatchObject({ id });
    },
  );
});

describe('a withdrawal whose answer was lost', () => {
  test('is uncertain by id alone, and nothing is paid for looking', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 60 });
    const { client, actions } = connectLossy(sandbox, 'withdraw');
    const [listed] = (await client.listSent({ limit: 1 })).items;
    const before = await spentBy(sandbox);
    const { id } = given(listed);
    await expect(client.withdraw({ id })).rejects.toMatchObject({ code: 'unreachable', isUncertain: true });
    expect(actions).toEqual(['list_sent', 'withdraw']);
    expect((await spentBy(sandbox)) - before).toBe(1);
  });

  test('is uncertain of an event that is gone from the list', async ({ createSandbox }) => {
    const { client, actions } = connectLossy(await createSandbox(), 'withdraw');
    const [event] = (await client.listSent({ invitationType: 'EVENT' })).items;
    await expect(client.withdraw(given(event))).rejects.toMatchObject({ code: 'unreachable', isUncertain: true });
    expect(actions).toEqual(['list_sent', 'withdraw', 'list_sent']);
  });

  test('is not taken for done when the person accepted', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox, async (request, exchange) => {
      if (!request.body?.includes('"action":"withdraw"')) return await exchange(request);
      await sandbox.answer(given(listed).id, 'accept');
      throw new TypeError('The line broke');
    });
    await client.send({ member: sophie });
    const listed = await findIn(client.listAllSent(), sophie);
    expect(await codeOf(client.withdraw(given(listed)))).toBe('unreachable');
  });
});

describe('accounts', () => {
  /** Twenty accounts of another platform before LinkedIn's, and as many behind. */
  const amongOthers: Interference = async (request, exchange) => {
    const url = new URL(request.url);
    const offset = Number(url.searchParams.get('offset'));
    const limit = Number(url.searchParams.get('limit'));
    url.search = '';
    const response = await exchange({ ...request, url: url.href });
    const { data, ...rest } = JSON.parse(response.body);
    const [account] = data.items;
    const others = Array.from({ length: 20 }, (_, index) => ({
      ...account,
      account_id: `acc_${index}`,
      platform: 'whatsapp',
    }));
    const everything = [...others, ...data.items, ...others];
    const page = { items: everything.slice(offset, offset + limit), total: everything.length };
    return { ...response, body: JSON.stringify({ ...rest, data: { ...data, ...page } }) };
  };

  test('behind many of other platforms are listed, however few are wanted', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox(), amongOthers);
    expect(await Array.fromAsync(client.listAllAccounts({ limit: 1 }))).toMatchObject([{ name: 'Ada Lovelace' }]);
    expect(line.paths()).toEqual(['GET /v2/accounts']);
    expect(await Array.fromAsync(client.listAllAccounts())).toHaveLength(2);
  });

  test('are cut into pages of as many as are wanted', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), amongOthers);
    const first = await client.listAccounts({ limit: 1 });
    expect(first.items.map(({ name }) => name)).toEqual(['Ada Lovelace']);
    const second = await client.listAccounts({ limit: 1, cursor: first.nextCursor });
    expect(second.items.map(({ name }) => name)).toEqual(['Grace Hopper']);
  });
});
