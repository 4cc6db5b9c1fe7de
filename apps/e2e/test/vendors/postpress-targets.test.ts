import { createPostpress } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { type Interference, losingFirstWrite, recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };
const sentList = 'GET /v1/users/invite/sent';

function connect(sandbox: Sandbox, interfere?: Interference) {
  const line = recording(sandbox.connection('postpress'), interfere);
  return { client: createPostpress({ ...line, retry: {} }), line };
}

/** Alters the answer wherever a profile is read. */
const alteringProfiles =
  (alter: (profile: Record<string, unknown>) => object): Interference =>
  async (request, exchange) => {
    const response = await exchange(request);
    if (!/\/v1\/users\/[^/?]+\?/.test(request.url)) return response;
    return { ...response, body: JSON.stringify(alter(JSON.parse(response.body))) };
  };

describe('a profile', () => {
  test.for([
    ['of somebody else', { public_identifier: 'charles-babbage', public_profile_url: null }],
    ['of nobody', { public_identifier: null, public_profile_url: null }],
  ] as const)('%s invites nobody', async ([, other], { createSandbox }) => {
    const { client, line } = connect(
      await createSandbox(),
      alteringProfiles((profile) => ({ ...profile, ...other })),
    );
    expect(await codeOf(client.send({ member: sophie }))).toBe('unexpected-answer');
    expect(await codeOf(client.relationship(sophie))).toBe('unexpected-answer');
    expect(line.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('of another id is no answer either', async ({ createSandbox }) => {
    const { client } = connect(
      await createSandbox(),
      alteringProfiles((profile) => ({ ...profile, provider_id: 'ACoAASomebodyElse0000000' })),
    );
    const [sent] = (await client.listSent({ limit: 1 })).items;
    expect(await codeOf(client.relationship({ id: given(sent).member.id }))).toBe('unexpected-answer');
  });

  test.for([
    [
      'by its address alone',
      { public_identifier: null, public_profile_url: 'https://www.linkedin.com/in/Sophie-Germain/' },
    ],
    ['in other letters', { public_identifier: 'SOPHIE-GERMAIN', public_profile_url: null }],
    ['in escaped letters', { public_identifier: 'sophie%2Dgermain', public_profile_url: null }],
  ] as const)('that names the person %s is the right one', async ([, named], { createSandbox }) => {
    const { client } = connect(
      await createSandbox(),
      alteringProfiles((profile) => ({ ...profile, ...named })),
    );
    expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'answer' });
  });
});

describe('a withdrawal whose answer was lost', () => {
  test('is found by the profile', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox(), losingFirstWrite());
    const listed = given((await client.listSent()).items[0]);
    line.paths();
    expect(await client.withdraw(listed)).toMatchObject({ id: listed.id, confirmedBy: 'lookup' });
    expect(line.paths()).toEqual([`DELETE /v1/users/invite/sent/${listed.id}`, `GET /v1/users/${listed.member.id}`]);
  });

  test.for(['as listed', 'by person'] as const)(
    '%s is not-pending when the person accepted',
    async (how, { createSandbox }) => {
      const sandbox = await createSandbox();
      const { client } = connect(sandbox, async (request, exchange) => {
        if (request.method !== 'DELETE') return await exchange(request);
        await sandbox.answer(given(listed).id, 'accept');
        throw new TypeError('The line broke');
      });
      const [listed] = (await client.listSent()).items;
      const target = how === 'as listed' ? given(listed) : { member: given(listed).member };
      await expect(client.withdraw(target)).rejects.toMatchObject({ code: 'not-pending', isUncertain: false });
    },
  );

  test('by id is uncertain, because nobody knows what became of it', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox(), losingFirstWrite());
    const { id } = given((await client.listSent()).items[0]);
    line.paths();
    await expect(client.withdraw({ id })).rejects.toMatchObject({ code: 'unreachable', isUncertain: true });
    expect(line.paths()).toEqual([`DELETE /v1/users/invite/sent/${id}`, sentList]);
  });

  test('by id is repeated when the invitation is still listed', async ({ createSandbox }) => {
    let isLost = false;
    const { client } = connect(await createSandbox(), async (request, exchange) => {
      if (request.method === 'GET' || isLost) return await exchange(request);
      isLost = true;
      throw new TypeError('The line is dead');
    });
    const { id } = given((await client.listSent()).items[0]);
    expect(await client.withdraw({ id })).toMatchObject({ id, confirmedBy: 'answer' });
  });
});

describe('accounts', () => {
  /** Twenty accounts of another service before LinkedIn's, and as many behind. */
  const amongOthers: Interference = async (request, exchange) => {
    const url = new URL(request.url);
    const start = Number(url.searchParams.get('cursor'));
    const end = start + Number(url.searchParams.get('limit'));
    url.search = '';
    const response = await exchange({ ...request, url: url.href });
    const { items, ...rest } = JSON.parse(response.body);
    const others = Array.from({ length: 20 }, (_, index) => ({ ...items[0], id: `acc_${index}`, type: 'WHATSAPP' }));
    const everything = [...others, ...items, ...others];
    const cursor = end < everything.length ? String(end) : null;
    return { ...response, body: JSON.stringify({ ...rest, items: everything.slice(start, end), cursor }) };
  };

  test('behind many of other services are listed, however few are wanted', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox(), amongOthers);
    expect(await Array.fromAsync(client.listAllAccounts({ limit: 1 }))).toMatchObject([{ name: 'Ada Lovelace' }]);
    expect(line.paths()).toEqual(['GET /v1/accounts']);
    expect(await Array.fromAsync(client.listAllAccounts())).toHaveLength(2);
  });

  test('are cut into pages of as many as are wanted', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), amongOthers);
    const first = await client.listAccounts({ limit: 1 });
    expect(first.items.map(({ name }) => name)).toEqual(['Ada Lovelace']);
    const second = await client.listAccounts({ limit: 1, cursor: first.nextCursor });
    expect(second).toMatchObject({ items: [{ name: 'Grace Hopper' }], nextCursor: undefined });
  });
});
