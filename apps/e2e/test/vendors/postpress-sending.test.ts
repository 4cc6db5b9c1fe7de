import { createPostpress } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { type Interference, losingFirstWrite, recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const ada = { publicIdentifier: 'ada-lovelace' };
const sophie = { publicIdentifier: 'sophie-germain' };
const nemo = { publicIdentifier: 'captain-nemo' };

const send = 'POST /v1/users/invite';
const sentList = 'GET /v1/users/invite/sent';
const profileOf = (identifier: string) => `GET /v1/users/${identifier}`;

/** Ada's client and what it asks for. */
function connect(sandbox: Sandbox, interfere?: Interference) {
  const line = recording(sandbox.connection('postpress'), interfere);
  return { client: createPostpress({ ...line, explainRefusals: true, retry: {} }), line };
}

describe('sending', () => {
  test('to a member id is one request, and the id in the answer is that of the list', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const { member } = await client.relationship(sophie);
    line.paths();
    const sent = await client.send({ member, note: 'Hello' });
    expect(line.paths()).toEqual([send]);
    expect(sent).toMatchObject({ id: expect.stringMatching(/^inv_[0-9A-Z]{26}$/), confirmedBy: 'answer' });
    const [latest] = (await client.listSent({ limit: 1 })).items;
    expect(latest).toMatchObject({ id: sent.id, note: 'Hello', member: { publicIdentifier: 'sophie-germain' } });
  });

  test.for([sophie, { profileUrl: 'https://www.linkedin.com/in/sophie-germain/' }])(
    'to %o reads the profile first, because the vendor only takes the id',
    async (member, { createSandbox }) => {
      const { client, line } = connect(await createSandbox());
      expect((await client.send({ member })).member).toMatchObject({ name: 'Sophie Germain' });
      expect(line.paths()).toEqual([profileOf('sophie-germain'), send]);
    },
  );

  test('takes no public identifier for the id', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    expect(await codeOf(client.send({ member: { id: 'sophie-germain' } }))).toBe('not-found');
  });

  test('carries an Idempotency-Key of its own when ids can be made', async ({ createSandbox }) => {
    const line = recording((await createSandbox()).connection('postpress'));
    let count = 0;
    const client = createPostpress({ ...line, newId: () => `id-${++count}` });
    for (const member of [sophie, { publicIdentifier: 'jordan-walke' }]) await client.send({ member });
    const keys = line.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([undefined, 'id-1', undefined, 'id-2']);
  });

  test('a lost answer is found in the sent list, which tells the id', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox(), losingFirstWrite());
    const sent = await client.send({ member: sophie });
    expect(line.paths()).toEqual([profileOf('sophie-germain'), send, sentList]);
    expect(sent).toMatchObject({ id: expect.stringMatching(/^inv_/), confirmedBy: 'lookup', raw: undefined });
    expect(await Array.fromAsync(client.listAllSent())).toHaveLength(146);
  });

  test('a lost answer of an invitation that was accepted since is not sent again', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    let isLost = false;
    const { client } = connect(sandbox, async (request, exchange) => {
      const response = await exchange(request);
      if (request.method === 'GET' || isLost) return response;
      isLost = true;
      await sandbox.answer(JSON.parse(response.body).invitation_id, 'accept');
      throw new TypeError('The line broke');
    });
    expect(await codeOf(client.send({ member: sophie }))).toBe('already-connected');
  });
});

describe('how much of the week is used up', () => {
  const plan = { linkedin: { weeklyInvitations: { premium: 4 }, activity: 'quiet' } } as const;

  test('is told when an invitation passes a landing, and only then', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(plan));
    const used: (number | null)[] = [];
    for (const publicIdentifier of ['jordan-walke', 'charles-babbage', 'sophie-germain', 'grace-hopper']) {
      used.push((await client.send({ member: { publicIdentifier } })).usedPercent);
    }
    expect(used).toEqual([null, 50, 75, 100]);
    const { member } = given((await client.listConnections({ limit: 1 })).items[0]);
    expect(await codeOf(client.send({ member }))).toBe('already-connected');
  });

  test('ends with a limit that a setting words as a limit of the person', async ({ createSandbox }) => {
    const over = { linkedin: { weeklyInvitations: { premium: 0 } } };
    const settings = { postpress: { weeklyLimit: 'errors/cannot_resend_yet' } };
    for (const vendors of [{}, settings]) {
      const { client } = connect(await createSandbox({ ...over, vendors }));
      expect(await codeOf(client.send({ member: sophie }))).toBe('quota-exceeded');
    }
  });
});

describe('a refusal to send', () => {
  test('because of an invitation that was withdrawn lately is told from one because of the week', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox();
    const { client, line } = connect(sandbox);
    await client.withdraw(await client.send({ member: sophie }).then(({ id }) => ({ id: given(id) })));
    const { member } = await client.relationship(sophie);
    line.paths();
    await expect(client.send({ member })).rejects.toMatchObject({
      code: 'not-invitable',
      because: 'cooldown',
      type: 'errors/cannot_resend_yet',
      isUncertain: false,
    });
    expect(line.paths()).toEqual([send, profileOf(given(member.id))]);

    await sandbox.advance('P22D');
    expect(await codeOf(client.send({ member }))).toBeUndefined();
  });

  test('that says nothing is explained by the profile, when it is to be explained', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    const terse = createPostpress({ ...sandbox.connection('postpress'), explainRefusals: false });
    const [connection] = (await client.listConnections({ limit: 1 })).items;
    const [invitation] = (await client.listSent({ limit: 1 })).items;
    const fault = { vendor: 'postpress', operation: 'sendInvitation', type: 'errors/cannot_invite_attendee' } as const;
    for (const [asked, member, code] of [
      [client, given(connection).member, 'already-connected'],
      [client, given(invitation).member, 'already-invited'],
      [terse, given(connection).member, 'not-invitable'],
    ] as const) {
      await sandbox.fault(fault);
      expect(await codeOf(asked.send({ member }))).toBe(code);
    }
  });

  test('of oneself or of somebody out of reach says so', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    await expect(client.send({ member: ada })).rejects.toMatchObject({ code: 'not-invitable', because: 'self' });
    // The profile that is read for the id tells it.
    expect(line.paths()).toEqual([profileOf('ada-lovelace')]);
    const { id } = (await client.relationship(ada)).member;
    await expect(client.send({ member: { id } })).rejects.toMatchObject({
      code: 'not-invitable',
      because: 'self',
      type: 'errors/cannot_invite_attendee',
    });
    await expect(client.send({ member: nemo })).rejects.toMatchObject({
      code: 'not-invitable',
      because: 'closed',
      type: 'errors/user_unreachable',
    });
  });

  test('is told as it was when it cannot be explained', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    const { member } = await client.relationship(sophie);
    await sandbox.fault({ vendor: 'postpress', operation: 'sendInvitation', type: 'errors/unprocessable_entity' });
    await sandbox.fault({ vendor: 'postpress', operation: 'getProfile', type: 'errors/account_restricted' });
    expect(await codeOf(client.send({ member }))).toBe('invalid-request');
  });
});
