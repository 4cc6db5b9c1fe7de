import { describe, expect } from 'vitest';
import { invite } from './control-support.ts';
import { listSent, post, type SandboxAccess, test } from './support.ts';

describe('through the control API', () => {
  test.for(['digits', 'URN', 'postpress’ own id'] as const)(
    'the other side answers an invitation that is named by its %s',
    async (form, { server, createSandbox }) => {
      const sandbox = await createSandbox();
      const { vendors } = sandbox;
      const [first] = await idsOf(sandbox, form);
      const url = `${server.url}/_mock/sandboxes/${sandbox.id}/invitations/${first}`;
      expect(await post(`${url}/accept`, {})).toMatchObject({ status: 200, body: { state: 'accepted' } });
      const left = await listSent('unipile', vendors.unipile);
      expect(left.body).toMatchObject({ total_count: 144 });
      expect(await post(`${url}/ignore`, {})).toMatchObject({
        status: 404,
        body: { error: `There is no pending invitation ${first}.` },
      });
    },
  );

  test('somebody invites an account, once', async ({ server, createSandbox }) => {
    const { id } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}/invitations`;
    const invitation = { from: 'jordan-walke', to: 'grace-hopper', note: 'Hello' };
    expect(await post(url, invitation)).toMatchObject({
      status: 201,
      body: { from: 'jordan-walke', state: 'pending' },
    });
    expect(await post(url, invitation)).toMatchObject({ status: 409 });
    expect(await post(url, {})).toMatchObject({ status: 201 });
    expect(await post(url, { from: 'nobody' })).toMatchObject({
      status: 404,
      body: { error: 'There is no member nobody.' },
    });
    expect(await post(url, { to: 'nobody' })).toMatchObject({
      status: 404,
      body: { error: 'No account belongs to nobody. There are: ada-lovelace, grace-hopper' },
    });
  });

  test('LinkedIn disconnects an account and connects it again', async ({ server, createSandbox }) => {
    const { id, vendors } = await createSandbox();
    const url = `${server.url}/_mock/sandboxes/${id}/accounts/ada-lovelace`;
    expect(await post(url, { status: 'checkpoint' })).toMatchObject({ status: 200, body: { status: 'checkpoint' } });
    expect((await listSent('unipile', vendors.unipile)).status).toBe(403);
    await post(url, { status: 'connected' });
    expect((await listSent('unipile', vendors.unipile)).status).toBe(200);
    expect(await post(url, { status: 'fine' })).toMatchObject({ status: 400 });
  });
});

test('limits count from the first request on, also when a clock starts between two seconds', async ({
  createSandbox,
}) => {
  const clock = { now: '2026-06-01T09:00:00.500Z' };
  const sandbox = await createSandbox({ clock, linkedin: { weeklyInvitations: { premium: 1 } } });
  const statuses = [];
  for (const person of ['sophie-germain', 'jordan-walke']) statuses.push((await invite(sandbox, person)).status);
  expect(statuses).toEqual([200, 429]);
});

test('nobody invites themselves through the control API', async ({ server, createSandbox }) => {
  const { id } = await createSandbox();
  const answer = await post(`${server.url}/_mock/sandboxes/${id}/invitations`, { from: 'ada-lovelace' });
  expect(answer).toMatchObject({ status: 409, body: { error: 'ada-lovelace cannot invite their own account.' } });
});

/** The first sent invitations, in one of the forms in which vendors name them. */
async function idsOf({ vendors }: SandboxAccess, form: string): Promise<readonly string[]> {
  if (form === 'postpress’ own id') {
    const { text } = await listSent('postpress', vendors.postpress);
    return [...text.matchAll(/"id":"(inv_\w+)"/g)].map(([, id = '']) => id);
  }
  const { text } = await listSent('linkup', vendors.linkup);
  const pattern = form === 'URN' ? /(urn:li:invitation:\d+)/g : /urn:li:invitation:(\d+)/g;
  return [...text.matchAll(pattern)].map(([, id = '']) => id);
}
