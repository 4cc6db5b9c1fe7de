import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { z } from 'zod';
import { startMockServer } from '../src/index.ts';
import { registerWebhook } from './control-support.ts';
import { newStateFile } from './folder-with.ts';
import { addressOf, inviteBy, lookUp, putMember } from './people-support.ts';
import { startReceiver } from './receiver.ts';
import { post, send, test } from './support.ts';

const identifiers = ['andré-ampère', 'мария-кюри', '山田-太郎', 'ada-👩‍💻'];

test.for(identifiers)(
  'a webhook tells of %s, and its signature holds',
  async (publicIdentifier, { server, createSandbox }) => {
    const people = [{ publicIdentifier, answer: 'accept', answerDays: 1 }] as const;
    const sandbox = await createSandbox({ people, invitations: 0, linkedin: { activity: 'lively' } });
    await using receiver = await startReceiver();
    const { secret } = z.object({ secret: z.string() }).parse((await registerWebhook(sandbox, receiver.url)).body);
    await inviteBy('unipile', sandbox, await putMember(server.url, sandbox.id, publicIdentifier));
    await post(`${server.url}/_mock/sandboxes/${sandbox.id}/clock`, { advance: 'P2D' });
    await receiver.until(1);
    const { text = '', signature = '' } = receiver.received[0] ?? {};
    expect(text).toContain(JSON.stringify(publicIdentifier));
    expect(text).toContain(addressOf(publicIdentifier));
    const [, seconds = '', hash] = /^t=(\d+),v0=(\w+)$/.exec(signature) ?? [];
    expect(hash).toBe(
      createHmac('sha256', secret)
        .update(Buffer.from(`${seconds}.${text}`, 'utf8'))
        .digest('hex'),
    );
  },
);

test.for(identifiers)('the journal is searched for %s as people write it', async (name, { server, createSandbox }) => {
  const sandbox = await createSandbox({ people: [{ publicIdentifier: name }] });
  await lookUp('unipile', sandbox, name);
  const url = `${server.url}/_mock/sandboxes/${sandbox.id}/journal/search`;
  for (const filter of [{ path: `*/users/${name}` }, { path: `*/${encodeURIComponent(name)}` }, { contains: name }]) {
    expect(await post(url, filter)).toMatchObject({ body: { total: 1 } });
  }
  expect(await post(url, { path: `*/users/${name}x` })).toMatchObject({ body: { total: 0 } });
});

test('a state file keeps people of any script, and what they were called', async () => {
  const state = newStateFile();
  const renamed = await (async () => {
    await using server = await startMockServer({ state });
    for (const name of identifiers) await putMember(server.url, 'default', name);
    return await putMember(server.url, 'default', 'sophie-germain', { publicIdentifier: 'софия-🚀' });
  })();
  await using server = await startMockServer({ state });
  expect(await putMember(server.url, 'default', 'sophie-germain')).toEqual(renamed);
  for (const name of identifiers) {
    const search = `${server.url}/_mock/sandboxes/default/members?search=${encodeURIComponent(name.normalize('NFD'))}`;
    expect((await send(search)).body).toMatchObject({ members: [{ publicIdentifier: name }], total: 1 });
  }
});
