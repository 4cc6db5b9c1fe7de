import { createPostpress } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { type Interference, losingFirstWrite, recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const receivedList = 'GET /v1/users/invite/received';
const sentList = 'GET /v1/users/invite/sent';
const account = 'GET /v1/accounts/acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';

function connect(sandbox: Sandbox, interfere?: Interference) {
  const line = recording(sandbox.connection('postpress'), interfere);
  return { client: createPostpress({ ...line, retry: {} }), line };
}

describe('accepting and refusing', () => {
  test('take one request with the secret that came with the invitation, also after JSON', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const invitation = given((await client.listReceived()).items[3]);
    expect(invitation.raw).toMatchObject({ object: 'InvitationReceived', specifics: { provider: 'LINKEDIN' } });
    line.paths();
    const handled = await client.accept(JSON.parse(JSON.stringify(invitation)));
    expect(handled).toMatchObject({ id: invitation.id, raw: { object: 'UserInvitationHandled', status: 'ACCEPTED' } });
    expect(line.paths()).toEqual([`POST /v1/users/invite/received/${invitation.id}`]);
  });

  test.for(['id', 'member', 'nothing but the listing'] as const)(
    'look the secret up, given %s',
    async (what, { createSandbox }) => {
      const { client, line } = connect(await createSandbox());
      const invitation = given((await client.listReceived()).items[3]);
      line.paths();
      const { id, member } = invitation;
      const target = what === 'id' ? { id } : what === 'member' ? { member } : { ...invitation, raw: { specifics: 1 } };
      expect(await client.refuse(target)).toMatchObject({ id, raw: { status: 'DECLINED' } });
      expect(line.paths()).toEqual([receivedList, `POST /v1/users/invite/received/${id}`]);
    },
  );

  test('keep working when sent invitations carry no details', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox({ vendors: { postpress: { details: false, dates: 'age' } } }));
    const invitation = given((await client.listReceived()).items[0]);
    expect(invitation.sentAt.precision).not.toBe('exact');
    expect(await codeOf(client.accept(invitation))).toBeUndefined();
  });

  test('fail plainly when the vendor tells no secret', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox(), async (request, exchange) => {
      const response = await exchange(request);
      return { ...response, body: response.body.replaceAll('shared_secret', 'hidden') };
    });
    const { id } = given((await client.listReceived()).items[0]);
    expect(await codeOf(client.accept({ id }))).toBe('unexpected-answer');
  });

  test('of what was handled or was never there is not-pending', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const invitation = given((await client.listReceived()).items[0]);
    const wrongSecret = { ...invitation, raw: { specifics: { shared_secret: 'wrong' } } };
    line.paths();
    await expect(client.refuse(wrongSecret)).rejects.toMatchObject({
      code: 'not-pending',
      type: 'errors/resource_not_found',
      message: expect.stringContaining('(not-pending)'),
    });
    expect(line.paths().at(-1)).toBe(account);

    await client.refuse(invitation);
    await expect(client.accept(invitation)).rejects.toMatchObject({
      code: 'not-pending',
      type: 'errors/action_already_performed',
    });
    expect(await codeOf(client.accept({ id: 'inv_00000000000000000000000000' }))).toBe('not-pending');
  });

  test('an invitation that the other side took back is not taken for accepted after a failure', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox({ vendors: { postpress: { handleFailure: 'errors/provider_error' } } });
    const { client } = connect(sandbox);
    const grace = createPostpress(sandbox.connection('postpress', sandbox.accountId('postpress', 'Grace Hopper')));
    await grace.send({ member: { publicIdentifier: 'ada-lovelace' } });
    const invitation = given((await client.listReceived({ limit: 1 })).items[0]);
    await grace.withdraw({ member: { publicIdentifier: 'ada-lovelace' } });
    await expect(client.accept(invitation)).rejects.toMatchObject({ code: 'vendor-failure', isUncertain: true });
  });

  test('lost answers are looked up: an acceptance on the profile, a refusal in the list', async ({ createSandbox }) => {
    for (const [act, lookup] of [
      ['accept', /^GET \/v1\/users\/ACo/],
      ['refuse', /^GET \/v1\/users\/invite\/received$/],
    ] as const) {
      const { client, line } = connect(await createSandbox(), losingFirstWrite());
      const invitation = given((await client.listReceived()).items[0]);
      line.paths();
      expect(await client[act](invitation)).toMatchObject({ id: invitation.id, confirmedBy: 'lookup' });
      expect(line.paths()).toEqual([`POST /v1/users/invite/received/${invitation.id}`, expect.stringMatching(lookup)]);
    }
  });
});

describe('withdrawing', () => {
  test('takes one request for an id, and one more for a person', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const [first, second] = (await client.listSent({ limit: 2 })).items;
    line.paths();
    await client.withdraw({ id: given(first).id });
    await client.withdraw({ member: given(second).member });
    expect(line.paths()).toEqual([
      `DELETE /v1/users/invite/sent/${given(first).id}`,
      sentList,
      `DELETE /v1/users/invite/sent/${given(second).id}`,
    ]);
  });

  test('of what is no sent pending invitation is not-pending', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const received = given((await client.listReceived()).items[0]);
    const sent = given((await client.listSent()).items[0]);
    await client.withdraw(sent);
    for (const [id, status] of [
      [sent.id, 404],
      [received.id, 404],
      ['inv_00000000000000000000000000', 404],
      ['no-invitation', 400],
    ] as const) {
      await expect(client.withdraw({ id })).rejects.toMatchObject({ code: 'not-pending', status });
    }
  });

  test('for an account that is not known is not-found, and not not-pending', async ({ createSandbox }) => {
    const client = createPostpress((await createSandbox()).connection('postpress', 'acc_nobody'));
    expect(await codeOf(client.withdraw({ id: 'inv_00000000000000000000000000' }))).toBe('not-found');
  });
});
