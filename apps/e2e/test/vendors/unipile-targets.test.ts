import { createUnipile } from '@invitekit/clients';
import { expect } from 'vitest';
import { codeOf } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { recording } from '../../support/recording.ts';
import type { Sandbox } from '../../support/sandbox.ts';

const sophie = { publicIdentifier: 'sophie-germain' };

/** Ada's client, with profiles that name their person otherwise. */
function connect(sandbox: Sandbox, named: object) {
  const line = recording(sandbox.connection('unipile'), async (request, exchange) => {
    const response = await exchange(request);
    if (request.method !== 'GET') return response;
    return { ...response, body: JSON.stringify({ ...JSON.parse(response.body), ...named }) };
  });
  return { client: createUnipile(line), line };
}

test.for([
  ['somebody else by address alone', { public_identifier: null, profile_url: 'https://www.linkedin.com/in/charles/' }],
  ['nobody', { public_identifier: null, profile_url: null }],
] as const)('a profile that names %s invites nobody', async ([, named], { createSandbox }) => {
  const { client, line } = connect(await createSandbox(), named);
  expect(await codeOf(client.send({ member: sophie }))).toBe('unexpected-answer');
  expect(await codeOf(client.relationship(sophie))).toBe('unexpected-answer');
  expect(await codeOf(client.withdraw({ member: sophie }))).toBe('unexpected-answer');
  expect(line.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a profile that names the person by address alone is the right one', async ({ createSandbox }) => {
  const named = { public_identifier: null, profile_url: 'https://www.linkedin.com/in/Sophie-Germain/' };
  const { client } = connect(await createSandbox(), named);
  expect(await client.send({ member: sophie })).toMatchObject({ confirmedBy: 'answer' });
});

test('a profile that was asked for by id is told by its id', async ({ createSandbox }) => {
  const sandbox = await createSandbox();
  const { id } = (await createUnipile(sandbox.connection('unipile')).relationship(sophie)).member;
  const { client } = connect(sandbox, { public_identifier: null, profile_url: null });
  expect(await client.relationship({ id })).toMatchObject({ state: 'none', member: { id } });
});
