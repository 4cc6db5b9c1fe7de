import { describe, expect } from 'vitest';
import { inviteBy, lookUp, putMember, sentTo } from './people-support.ts';
import { authentication, post, type SandboxAccess, send, test, vendorNames } from './support.ts';

async function rename(serverUrl: string, { id }: SandboxAccess, from: string, to: string) {
  return await putMember(serverUrl, id, from, { publicIdentifier: to });
}

describe.for(vendorNames)('%s', (vendor) => {
  test('finds a renamed person by the old name, and tells the new one', async ({ server, createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 0 });
    const before = await putMember(server.url, sandbox.id, 'sophie-germain');
    const after = await rename(server.url, sandbox, 'sophie-germain', 'marie-sophie-germain');
    expect(after).toEqual({
      ...before,
      publicIdentifier: 'marie-sophie-germain',
      formerIdentifiers: ['sophie-germain'],
    });
    for (const name of ['sophie-germain', 'Sophie-Germain', 'marie-sophie-germain']) {
      expect(await lookUp(vendor, sandbox, name)).toMatchObject({ status: 200 });
    }
    expect((await lookUp(vendor, sandbox, 'sophie')).text).not.toContain('germain');

    const { id } = after;
    expect((await inviteBy(vendor, sandbox, { id, publicIdentifier: 'sophie-germain' })).status).toBeLessThan(300);
    for (const other of vendorNames) {
      const sent = await sentTo(other, sandbox);
      expect(sent).toContain('marie-sophie-germain');
      expect(sent.replaceAll('marie-sophie-germain', '')).not.toContain('sophie-germain');
    }
  });
});

test('profiles show the new name when they are asked for the old one', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await rename(server.url, sandbox, 'sophie-germain', 'софия');
  for (const vendor of ['unipile', 'postpress'] as const) {
    expect(await lookUp(vendor, sandbox, 'sophie-germain')).toMatchObject({ body: { public_identifier: 'софия' } });
  }
});

test('nobody else gets a name that somebody has or had', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await rename(server.url, sandbox, 'sophie-germain', 'one');
  await rename(server.url, sandbox, 'one', 'two');
  expect(await putMember(server.url, sandbox.id, 'sophie-germain')).toMatchObject({
    publicIdentifier: 'two',
    formerIdentifiers: ['one', 'sophie-germain'],
  });
  const url = `${server.url}/_mock/sandboxes/${sandbox.id}/members/jordan-walke`;
  for (const publicIdentifier of ['two', 'ONE', 'Sophie-Germain', 'ada-lovelace']) {
    expect(await send(url, { method: 'PUT', body: JSON.stringify({ publicIdentifier }) })).toMatchObject({
      status: 409,
      body: { error: `Somebody else is, or was, called ${publicIdentifier}.` },
    });
  }
  const { body } = await send(`${server.url}/_mock/sandboxes/${sandbox.id}/members?search=walke`);
  expect(body).toMatchObject({ members: [{ publicIdentifier: 'jordan-walke' }], total: 1 });
});

test('who goes back to an old name has the newer one as a former one', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await rename(server.url, sandbox, 'sophie-germain', 'one');
  expect(await rename(server.url, sandbox, 'one', 'sophie-germain')).toMatchObject({ formerIdentifiers: ['one'] });
  const spelled = await rename(server.url, sandbox, 'one', 'Sophie-Germain');
  expect(spelled).toMatchObject({ publicIdentifier: 'Sophie-Germain', formerIdentifiers: ['one'] });
});

test('the owner of an account is found by the old name too', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  await rename(server.url, sandbox, 'ada-lovelace', 'андрей-🚀');
  const accounts = `${server.url}/_mock/sandboxes/${sandbox.id}/accounts`;
  for (const name of ['ada-lovelace', 'андрей-🚀', 'https://www.linkedin.com/in/Ada-Lovelace/']) {
    expect(await post(`${accounts}/${encodeURIComponent(name)}`, { status: 'connected' })).toMatchObject({
      status: 200,
      body: { owner: 'андрей-🚀' },
    });
  }
  const { baseUrl, apiKey, accounts: ids } = sandbox.vendors.postpress;
  const headers = authentication.postpress(apiKey);
  const own = await send(`${baseUrl}/v1/users/me?account_id=${ids[0]?.id}`, { headers });
  expect(own).toMatchObject({ status: 200, body: { public_identifier: 'андрей-🚀' } });
});

test('snapshots and forks know former names', async ({ server, createSandbox }) => {
  const sandbox = await createSandbox();
  const renamed = await rename(server.url, sandbox, 'sophie-germain', 'andré-🚀');
  const url = `${server.url}/_mock/sandboxes`;
  const { text } = await send(`${url}/${sandbox.id}/snapshot`);
  await send(`${url}/renamed-loaded`, { method: 'PUT' });
  expect(await send(`${url}/renamed-loaded/snapshot`, { method: 'PUT', body: text })).toMatchObject({ status: 200 });
  expect(await post(`${url}/${sandbox.id}/fork`, { id: 'renamed-fork' })).toMatchObject({ status: 201 });
  for (const id of ['renamed-loaded', 'renamed-fork']) {
    expect(await putMember(server.url, id, 'sophie-germain')).toEqual(renamed);
  }
  const loaded = await send(`${url}/renamed-loaded/snapshot`);
  expect(JSON.parse(loaded.text).tables['world.members']).toEqual(JSON.parse(text).tables['world.members']);
});
