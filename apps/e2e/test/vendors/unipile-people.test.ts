import { createUnipile } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { ask } from '../../support/ask-unipile.ts';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const accountId = 'acc_123456789';

function connect(sandbox: Sandbox) {
  return createUnipile(sandbox.connection('unipile'));
}

function profile(client: ReturnType<typeof connect>, name: string, sections?: string[]) {
  return client.call(
    'get',
    '/v2/{account_id}/users/{user_id}',
    { path: { account_id: accountId, user_id: name }, query: { with_sections: sections } },
    ({ body }) => body,
  );
}

describe('profiles', () => {
  test('are found by id, by public identifier and as me', async ({ createSandbox }) => {
    const client = connect(await createSandbox());
    const sophie = await profile(client, 'sophie-germain');
    expect(await profile(client, sophie.id)).toEqual(sophie);
    expect(sophie).toMatchObject({ object: 'UserProfile', display_name: 'Sophie Germain', following: false });
    expect(await profile(client, 'me')).toMatchObject({
      public_identifier: 'ada-lovelace',
      relations_count: 400,
      specifics: { network_distance: 'SELF', is_premium: true },
    });
    expect(await codeOf(profile(client, 'nobody-at-all'))).toBe('not-found');
  });

  test('know public identifiers only in the classic variant', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { id } = await profile(connect(sandbox), 'sophie-germain');
    const users = `/v2/${accountId}/users`;
    expect((await ask(sandbox, `${users}/${id}?variant=linkedin_recruiter`)).status).toBe(200);
    expect((await ask(sandbox, `${users}/sophie-germain?variant=linkedin_classic`)).status).toBe(200);
    expect(await ask(sandbox, `${users}/sophie-germain?variant=linkedin_recruiter`)).toMatchObject({
      status: 400,
      body: { type: 'provider/invalid_parameters' },
    });
    expect(await ask(sandbox, `${users}/${id}?variant=other`)).toMatchObject({
      status: 400,
      body: { type: 'api/invalid_parameters' },
    });
  });

  test('have sections when they are asked for, one or more', async ({ createSandbox }) => {
    const client = connect(await createSandbox());
    expect((await profile(client, 'me')).specifics).not.toHaveProperty('skills');
    expect((await profile(client, 'me', ['linkedin_skills'])).specifics).toMatchObject({ skills: [] });
    const some = await profile(client, 'me', ['linkedin_skills', 'linkedin_education']);
    expect(some.specifics).toMatchObject({ skills: [], education: [] });
    expect(some.specifics).not.toHaveProperty('languages');
    expect((await profile(client, 'me', ['linkedin_*'])).specifics).toMatchObject({ languages: [], experience: [] });
  });

  test('tell how the last request to the person stands', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const statusOf = async (name: string) => (await profile(client, name)).specifics.relation_request_status;
    expect(await statusOf('sophie-germain')).toBeUndefined();
    await client.send({ member: { publicIdentifier: 'sophie-germain' } });
    expect(await statusOf('sophie-germain')).toBe('PENDING');
    await client.withdraw({ member: { publicIdentifier: 'sophie-germain' } });
    expect(await statusOf('sophie-germain')).toBe('WITHDRAWN');
    const { id } = await client.send({ member: { publicIdentifier: 'charles-babbage' } });
    await sandbox.answer(given(id), 'ignore');
    expect(await statusOf('charles-babbage')).toBe('IGNORED');
    await client.send({ member: { publicIdentifier: 'jordan-walke' } });
    await sandbox.advance('P1D');
    expect(await statusOf('jordan-walke')).toBeUndefined();
  });
});

describe('relations', () => {
  test('take no cursor that asks for more than a page holds', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ vendors: { unipile: { paging: 'cursor' } } });
    const read = (position: object) => {
      const cursor = Buffer.from(JSON.stringify(position)).toString('base64url');
      return ask(sandbox, `/v2/acc_123456789/users/me/relations?cursor=${cursor}`);
    };
    expect((await read({ offset: 0, limit: 250 })).status).toBe(200);
    const refused = await read({ offset: 0, limit: 251 });
    expect(refused).toMatchObject({ status: 400, body: { type: 'api/invalid_parameters' } });
  });

  test.for([{}, { paging: 'cursor' }, { totalCount: false }, { paging: 'cursor', totalCount: false }] as const)(
    'are all listed once, with the vendor set to %j',
    async (unipile, { createSandbox }) => {
      const connections = await Array.fromAsync(
        connect(await createSandbox({ vendors: { unipile } })).listAllConnections(),
      );
      expect(new Set(connections.map(({ id }) => id)).size).toBe(400);
      expect(connections[0]).toMatchObject({
        vendor: 'unipile',
        id: expect.stringMatching(/^ACoAA/),
        member: { name: expect.stringMatching(/\w \w/) },
        connectedAt: { precision: 'exact' },
      });
      const times = connections.map(({ connectedAt }) => given(connectedAt).earliest);
      expect(times).toEqual(times.toSorted().toReversed());
    },
  );

  test('can be searched by name and headline', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const friend = given((await client.listConnections({ limit: 1 })).items[0]).member;
    const found = await client.call(
      'get',
      '/v2/{account_id}/users/{user_id}/relations',
      { path: { account_id: accountId, user_id: 'me' }, query: { search: given(friend.name).toUpperCase() } },
      ({ body }) => body,
    );
    expect(found.data.map(({ user }) => user.display_name)).toContain(friend.name);
    expect(found.total_count).toBeLessThan(400);
  });

  test('of somebody else can be seen by relations only', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const friend = given((await client.listConnections({ limit: 1 })).items[0]).member;
    const stranger = await profile(client, 'sophie-germain');
    expect(await ask(sandbox, `/v2/${accountId}/users/${friend.id}/relations`)).toMatchObject({
      status: 200,
      body: { data: [{ user: { public_identifier: 'ada-lovelace' } }] },
    });
    expect(await ask(sandbox, `/v2/${accountId}/users/${stranger.id}/relations`)).toMatchObject({
      status: 403,
      body: { type: 'provider/insufficient_permissions' },
    });
    expect((await ask(sandbox, `/v2/${accountId}/users/ada-lovelace/relations`)).status).toBe(400);
  });

  test('end with 204 and no body, and the person can be invited again at once', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const { member } = given((await client.listConnections({ limit: 1 })).items[0]);
    const end = () =>
      client.call(
        'delete',
        '/v2/{account_id}/users/me/relations/{user_id}',
        { path: { account_id: accountId, user_id: given(member.id) } },
        ({ body }) => body,
      );
    expect(await end()).toBeUndefined();
    expect((await client.relationship(member)).state).toBe('none');
    expect(await codeOf(end())).toBe('not-found');
    expect(await codeOf(client.send({ member }))).toBeUndefined();
  });
});

describe('following', () => {
  test('is seen by both sides, once at a time', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = connect(sandbox);
    const { id } = await profile(client, 'sophie-germain');
    const path = { account_id: accountId, user_id: id };
    const follow = () =>
      client.call('post', '/v2/{account_id}/users/me/follow/{user_id}', { path }, ({ body }) => body);
    const unfollow = () =>
      client.call('post', '/v2/{account_id}/users/me/unfollow/{user_id}', { path }, ({ body }) => body);
    const list = (user: string, which: 'followers' | 'following') =>
      client.call(
        'get',
        `/v2/{account_id}/users/{user_id}/${which}`,
        { path: { account_id: accountId, user_id: user }, query: { limit: 3 } },
        ({ body }) => ({ names: body.data.map((user) => user.display_name), total: body.total_count }),
      );

    const before = Number((await list('me', 'following')).total);
    expect(await follow()).toEqual({ object: 'UserFollowed' });
    expect(await list('me', 'following')).toMatchObject({ total: before + 1 });
    expect(await list(id, 'followers')).toEqual({ names: ['Ada Lovelace'], total: 1 });
    expect(await profile(client, id)).toMatchObject({ following: true, followers_count: 1 });
    await expect(follow()).rejects.toMatchObject({ status: 422, type: 'provider/unprocessable_entity' });

    expect(await unfollow()).toEqual({ object: 'UserUnfollowed' });
    expect(await list(id, 'followers')).toEqual({ names: [], total: 0 });
    await expect(unfollow()).rejects.toMatchObject({ status: 422, type: 'provider/unprocessable_entity' });
    const nobody = await ask(sandbox, `/v2/${accountId}/users/me/follow/ACoAAnobodyAtAll0000`, { method: 'POST' });
    expect(nobody).toMatchObject({ status: 404, body: { type: 'provider/resource_not_found' } });
  });
});
