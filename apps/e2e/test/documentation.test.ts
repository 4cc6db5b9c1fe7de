import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vendors } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { requestOf } from '../support/curl.ts';
import { blocks, root, writeExample } from '../support/documented-examples.ts';
import { test } from '../support/mock.ts';
import { startProgram } from '../support/program.ts';
import { startReceiver } from '../support/receiver.ts';
import { connectWith, registerWithProof } from '../support/webhooks.ts';

const documented = 'http://127.0.0.1:4010';

describe.for(['README.md', 'docs/fake.md'])('the curls of %s', (file) => {
  const curls = blocks(file, 'sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('curl ')));

  test('are there to paste', () => {
    expect(curls.length).toBeGreaterThanOrEqual(4);
  });

  test.for(curls)('%s succeeds', async (curl, { server }) => {
    const response = await fetch(requestOf(curl.replaceAll(documented, server.url)));
    expect([response.status, await response.text()]).toEqual([expect.toSatisfy(isSuccess), expect.any(String)]);
  });
});

test('docs/fake.md tells the base URLs, keys and accounts as the fake does', async ({ server }) => {
  const page = readFileSync(path.join(root, 'docs/fake.md'), 'utf8');
  const answer = await (await fetch(`${server.url}/_mock/sandboxes/default`)).text();
  for (const [, value = ''] of answer.matchAll(/"(?:baseUrl|apiKey|id)":"([^"]+)"/g)) {
    expect(page).toContain(`\`${value.replace(server.url, documented)}\``);
  }
});

test('README.md counts the facts as docs/fidelity.md does, and is read in a minute', () => {
  const [, ...counts] =
    /^\| together(?: \| (\d+))+ \|$/m.exec(readFileSync(`${root}docs/fidelity.md`, 'utf8'))?.[0].split(' | ') ?? [];
  const [recorded = 0, seed = 0, vendor = 0, thirdParty, inferred, all] = counts.map(Number);
  expect(recorded).toBe(0);
  const readme = readFileSync(`${root}README.md`, 'utf8');
  expect(readme.replaceAll('\n', ' ')).toContain(
    `of ${all} facts, ${seed + vendor} come from pages or programs of the vendors, ${thirdParty} from people who built on their APIs, and ${inferred} are inferred.`,
  );
  expect(readme.split('\n').length).toBeLessThan(150);
});

describe.for(['README.md', 'packages/clients/README.md'])('the TypeScript of %s', (file) => {
  test('runs, and runs again', async ({ server }) => {
    const [example = ''] = blocks(file, 'ts');
    await fetch(`${server.url}/_mock/sandboxes/default/reset`, { method: 'POST' });
    const script = await writeExample(example.replaceAll(documented, server.url));
    for (const _ of ['once', 'again']) {
      const { output, errors } = await startProgram(script).ended();
      expect(errors).toBe('');
      expect(output).toMatch(file === 'README.md' ? /^Sophie Germain, sent between .+ and .+\n$/ : /^20 of 145\n/);
    }
  });
});

test('the sender of docs/sender.md plans and sends, at whatever time of the day it is run', async ({ server }) => {
  const [example = ''] = blocks('docs/sender.md', 'ts');
  await fetch(`${server.url}/_mock/sandboxes/default/reset`, { method: 'POST' });
  const script = await writeExample(example.replaceAll(documented, server.url));
  const { output, errors } = await startProgram(script).ended();
  expect(errors).toBe('');
  expect(output).toContain('in Europe/Berlin.');
  // In the plan, and then sent or not due yet.
  expect(output.match(/publicIdentifier: 'sophie-germain'/g)?.length).toBeGreaterThanOrEqual(2);
  expect(output).toMatch(/is: 'due'/);
  expect(output).toMatch(/is: 'sent'|because: 'not-due-yet'/);
});

test('docs/sender.md names the ceilings that the specs have', () => {
  const text = readFileSync(`${root}docs/sender.md`, 'utf8').replaceAll('\n', ' ');
  const told = Object.values(vendors).flatMap(({ displayName, invitationCeiling: { perDay, perWeek } }) => {
    const limits = [perDay === null ? [] : `${perDay} a day`, perWeek === null ? [] : `${perWeek} a week`].flat();
    return limits.length === 0 ? [] : `${displayName} ${limits.join(' and ')}`;
  });
  expect(text).toContain(`The maximums: ${told.join('; ')}.`);
});

test('the sender of packages/clients/README.md sends', async ({ server }) => {
  const example = blocks('packages/clients/README.md', 'ts').find((block) => block.includes('createSender')) ?? '';
  await fetch(`${server.url}/_mock/sandboxes/default/reset`, { method: 'POST' });
  const before = `
    import { DatabaseSync } from 'node:sqlite';
    import { createUnipile } from '@invitekit/clients';
    const client = createUnipile({ apiKey: 'mock-unipile-key', accountId: 'acc_123456789', baseUrl: '${server.url}/unipile' });
    const people = [{ member: { publicIdentifier: 'nobody-of-this-name' } }];
  `;
  const anyTime =
    "{ timeZone: 'UTC', hours: { from: '0:00', to: '24:00' }, startWithinMinutes: 0, perDay: 100, perWeek: 200, weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }";
  const program = example.replace("'sender.db'", "':memory:'").replace("{ timeZone: 'Europe/Berlin' }", anyTime);
  const { output } = await startProgram(await writeExample(before + program)).ended();
  expect(output).toMatch(/is: 'due'[\s\S]*because: 'not-found'/);
});

test('the server of packages/clients/README.md takes what Unipile sends, and nothing else', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ linkedin: { activity: 'quiet' } });
  const { url, received } = await startReceiver();
  const secret = await registerWithProof.unipile(sandbox, url);
  await connectWith(sandbox, 'sophie-germain');
  const [letter] = received;
  const example = blocks('packages/clients/README.md', 'ts').find((block) => block.includes('verifyWebhook')) ?? '';
  const anyPort = '.listen(0, function () { console.log(this.address().port); })';
  const { nextLine } = startProgram(await writeExample(example.replace('.listen(3000)', anyPort)), {
    env: { WEBHOOK_SECRET: secret },
  });
  const address = `http://127.0.0.1:${await nextLine()}/unipile`;
  const send = async (signature: string, body: string | undefined) =>
    (await fetch(address, { method: 'POST', headers: { 'unipile-signature': signature }, body: body ?? null })).status;
  const signature = String(letter?.headers['unipile-signature']);
  expect(await send(signature, `${letter?.text} `)).toBe(401);
  expect(await send(signature, undefined)).toBe(401);
  expect(await send('', letter?.text)).toBe(401);
  expect(await send(signature, letter?.text)).toBe(200);
  expect(await nextLine()).toBe('Connected with Sophie Germain');
});

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
