import { createPostpress } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { codeOf, given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

function connect(sandbox: Sandbox) {
  const line = recording(sandbox.connection('postpress'));
  return { client: createPostpress(line), line };
}

const accountId = 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';
const query = { account_id: accountId };

describe('a profile', () => {
  test('tells the relationship, however the person is named', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    const [sent] = (await client.listSent({ limit: 1 })).items;
    const [received] = (await client.listReceived({ limit: 1 })).items;
    const [connection] = (await client.listConnections({ limit: 1 })).items;
    for (const [item, state] of [
      [sent, 'sent'],
      [received, 'received'],
      [connection, 'connected'],
    ] as const) {
      const { id, publicIdentifier, profileUrl, name } = given(item).member;
      for (const member of [{ id }, { publicIdentifier }, { profileUrl }]) {
        expect(await client.relationship(member)).toMatchObject({ state, member: { id, publicIdentifier, name } });
      }
    }
    const stranger = await client.relationship({ publicIdentifier: 'jordan-walke' });
    expect(stranger).toMatchObject({ state: 'none', distance: expect.toBeOneOf([2, 3]) });
    expect(stranger.raw).not.toHaveProperty('invitation');
    const self = await client.relationship({ publicIdentifier: 'ada-lovelace' });
    expect(self).toMatchObject({ state: 'none', distance: null, raw: { is_self: true } });
  });

  test('of nobody is not found', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    expect(await codeOf(client.relationship({ publicIdentifier: 'nobody-at-all' }))).toBe('not-found');
  });

  test('shows an invitation that was withdrawn or ignored, and none that ran out', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
    const { client } = connect(sandbox);
    const shown = async (publicIdentifier: string) =>
      await client.call(
        'get',
        '/v1/users/{identifier}',
        { path: { identifier: publicIdentifier }, query },
        ({ body }) => [body.invitation?.type, body.invitation?.status],
      );
    const invite = async (publicIdentifier: string) => given((await client.send({ member: { publicIdentifier } })).id);

    await client.withdraw({ id: await invite('sophie-germain') });
    await sandbox.answer(await invite('charles-babbage'), 'ignore');
    await invite('jordan-walke');
    expect(await shown('sophie-germain')).toEqual(['SENT', 'WITHDRAWN']);
    expect(await shown('charles-babbage')).toEqual(['SENT', 'IGNORED']);
    for (const from of ['grace-hopper', 'sophie-germain']) {
      await sandbox.receive({ from });
      expect(await shown(from)).toEqual(['RECEIVED', 'PENDING']);
    }
    await sandbox.advance('P181D');
    expect(await shown('jordan-walke')).toEqual([undefined, undefined]);
  });

  test.for([
    [undefined, []],
    ['experience', ['work_experience']],
    [
      ['experience', 'skills'],
      ['skills', 'work_experience'],
    ],
    ['experience,skills', ['skills', 'work_experience']],
    ['unheard-of', []],
  ] as const)('has the sections %j that were asked for', async ([sections, fields], { createSandbox }) => {
    const { client } = connect(await createSandbox());
    const found = await client.call(
      'get',
      '/v1/users/{identifier}',
      { path: { identifier: 'jordan-walke' }, query: { ...query, linkedin_sections: sections, notify: true } },
      ({ body }) => Object.keys(body).filter((name) => ['work_experience', 'skills', 'education'].includes(name)),
    );
    expect(found.sort()).toEqual(fields);
  });

  test('has all sections for an asterisk, and takes a parameter that is repeated', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { baseUrl, apiKey } = sandbox.access('postpress');
    const keysFor = async (sections: string) => {
      const url = `${baseUrl}/v1/users/jordan-walke?account_id=${accountId}&${sections}`;
      return Object.keys(await (await fetch(url, { headers: { 'x-api-key': apiKey } })).json());
    };
    expect(await keysFor('linkedin_sections=*_preview')).toEqual(expect.arrayContaining(['education', 'projects']));
    expect(await keysFor('linkedin_sections=skills&linkedin_sections=languages')).toEqual(
      expect.arrayContaining(['skills', 'languages']),
    );
  });
});

describe('relations', () => {
  test('come in one request of up to 1000, the latest first, each with its time', async ({ createSandbox }) => {
    const { client, line } = connect(await createSandbox());
    const connections = await Array.fromAsync(client.listAllConnections());
    expect(line.paths()).toEqual(['GET /v1/users/relations']);
    expect(new Set(connections.map(({ id }) => id)).size).toBe(400);
    const times = connections.map(({ connectedAt }) => given(connectedAt).earliest);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(connections[0]).toMatchObject({ connectedAt: { precision: 'exact' }, raw: { object: 'UserRelation' } });
  });

  test('are filtered by any part of the name, a page at a time', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const everybody = await Array.fromAsync(client.listAllConnections());
    const part = given(everybody[0]?.member.name).slice(1, 5).toUpperCase();
    const expected = everybody
      .filter(({ member: { name } }) => given(name).toUpperCase().includes(part))
      .map(({ id }) => id);
    const found: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await client.call(
        'get',
        '/v1/users/relations',
        { query: { ...query, filter: part, limit: 1, cursor: cursor ?? undefined } },
        ({ body }) => body,
      );
      found.push(...page.items.map(({ member_id: id }) => id));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(found).toEqual(expected);
  });

  test('that the account follows are a list of their own', async ({ createSandbox }) => {
    const { client } = connect(await createSandbox());
    const followed = await client.call(
      'get',
      '/v1/users/following',
      { query: { ...query, limit: 1000 } },
      ({ body }) => body,
    );
    expect(followed).toMatchObject({ object: 'UserRelationsList', cursor: null });
    expect(followed.items).toHaveLength(8);
    for (const { created_at: since } of followed.items) expect(since).toBeGreaterThan(0);
  });

  test('gain whom an invitation brought, with the time of the acceptance', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { client } = connect(sandbox);
    const { id } = await client.send({ member: { publicIdentifier: 'sophie-germain' } });
    await sandbox.advance('PT2H');
    await sandbox.answer(given(id), 'accept');
    const [latest] = (await client.listConnections({ limit: 1 })).items;
    expect(latest).toMatchObject({
      member: { publicIdentifier: 'sophie-germain' },
      connectedAt: { earliest: '2026-06-01T11:00:00.000Z' },
    });
  });
});
