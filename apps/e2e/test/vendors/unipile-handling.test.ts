import { createUnipile, type Invitation, type InvitationTarget } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { ask } from '../../support/ask-unipile.ts';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { losingFirstWrite, recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const account = '/v2/acc_123456789/users';
const requests = `${account}/me/relation-requests`;

const sophie = { publicIdentifier: 'sophie-germain' };

/** Ada's client and what it asks for. */
function connect(sandbox: Sandbox, interfere?: Parameters<typeof recording>[1]) {
  const line = recording(sandbox.connection('unipile'), interfere);
  return { client: createUnipile({ ...line, explainRefusals: true, retry: {} }), line };
}

function clientOf(sandbox: Sandbox, name: 'Ada Lovelace' | 'Grace Hopper') {
  return createUnipile(sandbox.connection('unipile', sandbox.accountId('unipile', name)));
}

describe('accept, refuse and withdraw', () => {
  const forms = ['as listed', 'through JSON', 'by id', 'by person'] as const;

  const target = (form: (typeof forms)[number], invitation: Invitation): InvitationTarget => {
    switch (form) {
      case 'as listed':
        return invitation;
      case 'through JSON':
        return JSON.parse(JSON.stringify(invitation));
      case 'by id':
        return { id: invitation.id };
      case 'by person':
        return { member: { id: invitation.member.id } };
    }
  };

  test.for([
    { act: 'accept', form: 'as listed', lookups: [] },
    { act: 'accept', form: 'through JSON', lookups: [] },
    { act: 'accept', form: 'by id', lookups: [] },
    { act: 'accept', form: 'by person', lookups: ['profile'] },
    { act: 'refuse', form: 'as listed', lookups: [] },
    { act: 'refuse', form: 'by id', lookups: ['list'] },
    { act: 'refuse', form: 'by person', lookups: ['profile'] },
    { act: 'withdraw', form: 'through JSON', lookups: [] },
    { act: 'withdraw', form: 'by id', lookups: ['list'] },
    { act: 'withdraw', form: 'by person', lookups: ['profile'] },
  ] as const)('$act $form asks for $lookups.length more', async ({ act, form, lookups }, { createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const listing = act === 'withdraw' ? client.listAllSent() : client.listAllReceived();
    const invitation = given((await Array.fromAsync(listing))[3]);
    line.paths();
    const handled = await client[act](target(form, invitation));
    expect(handled).toMatchObject({ vendor: 'unipile', id: invitation.id, confirmedBy: 'answer' });
    const asked = { profile: `GET ${account}/${invitation.member.id}`, list: `GET ${requests}` };
    expect(line.paths()).toEqual([
      ...lookups.map((lookup) => asked[lookup]),
      `POST ${requests}/${invitation.id}/${act === 'accept' ? 'accept' : 'cancel'}`,
    ]);
  });

  test('by id never cancel what goes the other way', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox);
    const received = given((await client.listReceived()).items[0]);
    const sent = given((await client.listSent()).items[0]);
    expect(await codeOf(client.refuse({ id: sent.id }))).toBe('not-pending');
    expect(await codeOf(client.withdraw({ id: received.id }))).toBe('not-pending');
    expect(await codeOf(client.refuse({ member: sent.member }))).toBe('not-pending');
    expect(await codeOf(client.withdraw({ member: received.member }))).toBe('not-pending');
    expect(await codeOf(client.withdraw(received))).toBe('invalid-request');
    expect(line.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(await codeOf(client.accept({ id: sent.id }))).toBe('invalid-request');
  });

  test('do not know the invitations of others', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const [ofGrace] = (await clientOf(sandbox, 'Grace Hopper').listReceived()).items;
    const client = clientOf(sandbox, 'Ada Lovelace');
    for (const id of [given(ofGrace).id, '7000000000000000000']) {
      expect(await codeOf(client.accept({ id }))).toBe('not-pending');
      expect(await codeOf(client.refuse({ id }))).toBe('not-pending');
      expect(await codeOf(client.withdraw({ id }))).toBe('not-pending');
    }
  });

  test('do not know invitations that are no requests to connect', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { baseUrl, apiKey } = sandbox.access('linkup');
    const listed = await fetch(`${baseUrl}/v2/network`, {
      method: 'POST',
      headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
      body: JSON.stringify({ account_id: 'acc_abc123', action: 'list_invitations', params: { count: 100 } }),
    });
    const urns: string[] = [...(await listed.text()).matchAll(/"entity_urn":"([^"]+)"/g)].map(([, urn]) => urn ?? '');
    expect(urns).toHaveLength(12);
    const { items } = await clientOf(sandbox, 'Ada Lovelace').listReceived();
    const others = urns
      .map((urn) => given(/\d+$/.exec(urn)?.[0]))
      .filter((id) => items.every((each) => each.id !== id));
    expect(others).toHaveLength(4);
    for (const id of others) {
      for (const verb of ['accept', 'cancel']) {
        const answer = await ask(sandbox, `${requests}/${id}/${verb}`, { method: 'POST' });
        expect(answer).toMatchObject({ status: 404, body: { type: 'provider/resource_not_found' } });
      }
    }
  });

  test('an unknown account stays not found', async ({ createSandbox }) => {
    const client = createUnipile((await createSandbox()).connection('unipile', 'acc_nobody'));
    expect(await codeOf(client.accept({ id: '7000000000000000000' }))).toBe('not-found');
  });
});

describe('when the answer was lost', () => {
  test('a success that does not say what it is counts as lost', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), async (request, exchange) => {
      const response = await exchange(request);
      return request.method === 'POST' ? { ...response, body: '{}' } : response;
    });
    const listed = given((await client.listSent()).items[0]);
    expect(await client.withdraw(listed)).toMatchObject({ id: listed.id, confirmedBy: 'lookup', raw: undefined });
    expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'lookup' });
  });

  test('a refusal by id is found out on the profile', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), losingFirstWrite());
    const { id } = given((await client.listReceived()).items[0]);
    expect(await client.refuse({ id })).toMatchObject({ id, confirmedBy: 'lookup' });
  });

  test('an acceptance by nothing but an id is uncertain, because nobody knows who is connected now', async ({
    createSandbox,
  }) => {
    const { client, line } = connect(await createSandbox(), losingFirstWrite());
    const { id } = given((await client.listReceived()).items[0]);
    const error = await client.accept({ id }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable', isUncertain: true });
    expect(line.paths().filter((path) => path.startsWith('POST'))).toHaveLength(1);
  });

  test('an invitation that was accepted meanwhile does not count as withdrawn', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox, losingFirstWrite());
    const listed = given((await client.listSent()).items[0]);
    await sandbox.answer(listed.id, 'accept');
    const { client: unlucky } = connect(sandbox, async (request, exchange) => {
      if (request.method === 'POST') throw new TypeError('The line is dead');
      return await exchange(request);
    });
    const error = await unlucky.withdraw(listed).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable', isUncertain: true });
    expect(await codeOf(client.withdraw(listed))).toBe('not-pending');
  });
});
