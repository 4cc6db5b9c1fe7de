import { createUnipile, InvitationError } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, findIn, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { losingFirstWrite, recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const account = '/v2/acc_123456789/users';
const requests = `${account}/me/relation-requests`;

const ada = { publicIdentifier: 'ada-lovelace' };
const grace = { publicIdentifier: 'grace-hopper' };
const sophie = { publicIdentifier: 'sophie-germain' };
const jordan = { publicIdentifier: 'jordan-walke' };
const nemo = { publicIdentifier: 'captain-nemo' };

/** Ada's client and what it asks for. */
function connect(sandbox: Sandbox, interfere?: Parameters<typeof recording>[1]) {
  const line = recording(sandbox.connection('unipile'), interfere);
  return { client: createUnipile({ ...line, explainRefusals: true, retry: {} }), line };
}

function clientOf(sandbox: Sandbox, name: 'Ada Lovelace' | 'Grace Hopper') {
  return createUnipile(sandbox.connection('unipile', sandbox.accountId('unipile', name)));
}

describe('sending', () => {
  test('to a member id takes one request', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const { member } = await client.relationship(sophie);
    line.paths();
    const sent = await client.send({ member: { id: given(member.id) }, note: 'Hello' });
    expect(sent).toMatchObject({ id: expect.stringMatching(/^\d{19}$/), member: { name: 'Sophie Germain' } });
    expect(sent.raw).toMatchObject({ object: 'RelationRequest', type: 'sent', message: 'Hello' });
    expect(line.paths()).toEqual([`POST ${requests}`]);
  });

  test.for([sophie, { profileUrl: 'https://www.linkedin.com/in/sophie-germain/?miniProfile=1' }])(
    'to %o looks the member id up first',
    async (member, { createSandbox }) => {
      const { client, line } = connect(await createSandbox());
      await client.send({ member });
      expect(line.requests[0]?.headers).not.toHaveProperty('cache-control');
      expect(line.paths()).toEqual([`GET ${account}/sophie-germain`, `POST ${requests}`]);
    },
  );

  test('invites nobody when the profile of somebody else comes back', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox, (request, exchange) =>
      exchange({ ...request, url: request.url.replace('sophie-germain', 'jordan-walke') }),
    );
    expect(await codeOf(client.send({ member: sophie }))).toBe('unexpected-answer');
    expect(line.paths()).toEqual([`GET ${account}/sophie-germain`]);
  });

  test('a lost answer is looked up on the profile, past the cache', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox(), losingFirstWrite());
    const sent = await client.send({ member: sophie });
    expect(sent).toMatchObject({ confirmedBy: 'lookup', id: expect.stringMatching(/^\d{19}$/), raw: undefined });
    expect(line.requests.at(-1)?.headers).toMatchObject({ 'cache-control': 'no-cache' });
    expect(line.paths()).toEqual([
      `GET ${account}/sophie-germain`,
      `POST ${requests}`,
      expect.stringMatching(/^GET \/v2\/acc_123456789\/users\/ACoAA/),
    ]);
  });
});

describe('a refusal to send', () => {
  test('is explained by one look at the profile, and keeps the vendor’s own words', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const { id, member } = await client.send({ member: sophie });
    line.paths();
    const error = await client.send({ member: { id: given(member.id) } }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'already-invited',
      status: 422,
      type: 'provider/unprocessable_entity',
      message: expect.stringContaining('422 (already-invited) to POST'),
      vendorMessage: expect.stringContaining('pending already'),
    });
    expect(line.paths()).toEqual([`POST ${requests}`, expect.stringContaining(`GET ${account}/ACo`)]);

    await client.withdraw({ id: given(id) });
    expect(await codeOf(client.send({ member: sophie }))).toBe('not-invitable');
  });

  test('says so when the two are connected, or the other has invited', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    const [friend] = (await client.listConnections({ limit: 1 })).items;
    expect(await codeOf(client.send({ member: given(friend).member }))).toBe('already-connected');
    await clientOf(sandbox, 'Grace Hopper').send({ member: ada });
    expect(await codeOf(client.send({ member: grace }))).toBe('already-invited');
  });

  test('that the profile does not explain is of somebody who takes no invitations', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    await expect(client.send({ member: nemo })).rejects.toMatchObject({ code: 'not-invitable', because: 'closed' });
  });

  test('of oneself is known from the profile that is read for the id, without a request to send', async ({
    createSandbox,
  }) => {
    const { client, line } = connect(await createSandbox());
    await expect(client.send({ member: ada })).rejects.toMatchObject({ code: 'not-invitable', because: 'self' });
    expect(line.paths()).toEqual([`GET ${account}/ada-lovelace`]);
  });

  test('is not looked into when that is switched off', async ({ createSandbox }) => {
    const line = recording((await createSandbox()).connection('unipile'));
    const client = createUnipile({ ...line, explainRefusals: false });
    const { member } = await client.send({ member: sophie });
    line.paths();
    expect(await codeOf(client.send({ member: { id: given(member.id) } }))).toBe('invalid-request');
    expect(line.paths()).toHaveLength(1);
  });

  test('after a withdrawal lasts three weeks', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    await client.send({ member: sophie });
    await client.withdraw({ member: sophie });
    await sandbox.advance('P20D');
    expect(await codeOf(client.send({ member: sophie }))).toBe('not-invitable');
    await sandbox.advance('P1D');
    expect(await codeOf(client.send({ member: sophie }))).toBeUndefined();
  });
});

describe('the relationship', () => {
  test('tells the pending request in either direction, and the distance', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    await sandbox.receive({ from: 'jordan-walke' });
    const { id } = await client.send({ member: sophie });
    expect(await client.relationship(sophie)).toMatchObject({ state: 'sent', invitationId: id });
    const received = await findIn(client.listAllReceived(), jordan);
    expect(await client.relationship(jordan)).toMatchObject({ state: 'received', invitationId: received?.id });
    const [friend] = (await client.listConnections({ limit: 1 })).items;
    expect(await client.relationship(given(friend).member)).toMatchObject({ state: 'connected', distance: 1 });
    expect((await client.relationship(nemo)).distance).toBeOneOf([2, 3]);
    expect(await client.relationship(ada)).toMatchObject({ state: 'none', distance: null });
  });

  test('to nobody is not found', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const error = await client.relationship({ publicIdentifier: 'nobody-at-all' }).catch((reason: unknown) => reason);
    expect(InvitationError.isInstance(error) && error.type).toBe('provider/resource_not_found');
    expect(error).toMatchObject({ code: 'not-found' });
  });

  test('of a profile without what it is read from is an unexpected answer', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), async (request, exchange) => {
      const response = await exchange(request);
      return { ...response, body: response.body.replace('"specifics"', '"other"') };
    });
    expect(await codeOf(client.relationship(sophie))).toBe('unexpected-answer');
  });

  test('does not change with nulls for what is missing', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { unipile: { missing: 'null' } } });
    const { client } = connect(sandbox);
    expect(await client.relationship(sophie)).toMatchObject({ state: 'none', invitationId: null });
  });
});
