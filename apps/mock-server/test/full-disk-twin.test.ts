import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../long-tests.ts';
import { ask, get, post } from './ask.ts';
import { controlOf, registerWebhook } from './control-support.ts';
import { newStateFile } from './folder-with.ts';
import { type Failure, type FakeOnDisk, startOnDisk } from './full-disk-support.ts';
import { startReceiver } from './receiver.ts';
import type { Answer, SandboxAccess, VendorName } from './support.ts';

/** Something that is asked of a fake. `choice` decides what exactly. */
type Call = (twin: Twin, choice: number) => Promise<Answer>;

interface Twin {
  readonly fake: FakeOnDisk;
  readonly sandbox: SandboxAccess;
  readonly control: ReturnType<typeof controlOf>;
}

const names = ['jordan-walke', 'charles-babbage', 'sophie-germain', 'captain-nemo', 'nobody-at-all'];
const ada = { linkup: 'acc_abc123', unipile: 'acc_123456789', postpress: 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR' };

function at<Item>(items: readonly [Item, ...Item[]] | readonly Item[], choice: number): Item {
  const item = items[choice % items.length];
  if (item === undefined) throw new Error('There is none');
  return item;
}

function vendor(name: VendorName, request: (choice: number) => Parameters<typeof ask>[2]): Call {
  return ({ sandbox }, choice) => ask(name, sandbox, request(choice));
}

function control(method: string, place: string, body: (choice: number) => unknown = () => undefined): Call {
  return (twin, choice) => twin.control(method, place, body(choice));
}

/** The id of a pending invitation; they are the same in both. */
async function pendingIn(twin: Twin, choice: number): Promise<string> {
  const { text } = await twin.control('GET', '/invitations?state=pending&limit=100');
  const { invitations } = JSON.parse(text);
  return invitations.length === 0 ? 'none' : at<{ id: string }>(invitations, choice).id;
}

const network = (action: string, params: (choice: number) => object) =>
  vendor('linkup', (choice) => post('/v2/network', { account_id: ada.linkup, action, params: params(choice) }));

const calls: Readonly<Record<string, Call>> = {
  'linkup invites': network('invite', (choice) => ({
    profile_url: `https://www.linkedin.com/in/${at(names, choice)}`,
  })),
  'linkup lists, for credits': network('list_sent', (choice) => ({ count: 1 + (choice % 120), offset: choice % 7 })),
  'linkup tells credits': vendor('linkup', () => get('/v2/credits')),
  'linkup tells its log': vendor('linkup', () => get('/v2/logs')),
  'linkup watches': vendor('linkup', () => post('/v2/webhooks', { account_id: ada.linkup, events: ['all'] })),
  'connectsafely invites': vendor('connectsafely', (choice) =>
    post('/linkedin/connect', { profileId: at(names, choice) }),
  ),
  'connectsafely follows': vendor('connectsafely', (choice) =>
    post('/linkedin/follow', { profileId: at(names, choice) }),
  ),
  'connectsafely lists': vendor('connectsafely', () => get('/linkedin/invitations/received')),
  'unipile lists': vendor('unipile', (choice) =>
    get(`/v2/${ada.unipile}/users/me/relation-requests?type=sent&limit=${1 + (choice % 50)}`),
  ),
  'unipile takes back': async (twin, choice) =>
    ask('unipile', twin.sandbox, {
      method: 'DELETE',
      path: `/v2/${ada.unipile}/users/me/relation-requests/${await pendingIn(twin, choice)}`,
    }),
  'unipile registers': vendor('unipile', (choice) =>
    post('/v2/webhooks/endpoints/', { url: `https://example.com/${choice % 9}`, trigger_events: ['relation.new'] }),
  ),
  'postpress lists': vendor('postpress', () => get(`/v1/users/invite/sent?account_id=${ada.postpress}`)),
  'postpress registers once': vendor('postpress', (choice) =>
    post(
      '/v1/webhooks',
      {
        source: 'users',
        request_url: 'https://example.com',
        headers: [],
        data: [{ name: 'a', key: 'user_full_name' }],
        name: 'one',
      },
      { 'Idempotency-Key': `key ${choice % 3}` },
    ),
  ),
  'a bad request': vendor('postpress', () => get('/v1/users/invite/sent')),
  'an unknown path': vendor('connectsafely', () => get('/nowhere')),
  'an unknown action': network('fly', () => ({})),
  'time passes': control('POST', '/clock', (choice) => ({ advance: `PT${1 + (choice % 200)}H` })),
  'a fault': control('POST', '/faults', (choice) => ({
    vendor: at(['linkup', 'unipile', 'connectsafely', 'postpress'], choice),
    operation: '*',
    status: 500,
    times: 2,
  })),
  'no faults': control('DELETE', '/faults'),
  credits: control('POST', '/ledger', (choice) => ({ add: 1 + (choice % 10) })),
  'somebody invites': control('POST', '/invitations', () => ({})),
  'somebody accepts': async (twin, choice) =>
    twin.control('POST', `/invitations/${await pendingIn(twin, choice)}/accept`),
  'an account is restricted': control('POST', '/accounts/ada-lovelace', (choice) => ({
    status: at(['connected', 'restricted', 'disconnected'], choice),
  })),
  'a reset': control('POST', '/reset'),
  'the journal is cleared': control('DELETE', '/journal'),
  'the ledger is read': control('GET', '/ledger'),
  'a snapshot is taken': control('GET', '/snapshot'),
  'a fork': control('POST', '/fork', (choice) => ({ id: `fork-${choice % 2}` })),
  'a fork goes': ({ fake }, choice) => controlOf(fake.url)('DELETE', `/sandboxes/fork-${choice % 2}`),
};

const kinds = Object.keys(calls);

const stepArbitrary = fc.oneof(
  { weight: 8, arbitrary: fc.record({ call: fc.constantFrom(...kinds), choice: fc.nat(1000) }) },
  { weight: 1, arbitrary: fc.constantFrom<Failure>('full', 'read-only').map((fail) => ({ fail })) },
  { weight: 1, arbitrary: fc.constant({ recovers: true }) },
);

const refusedForItsDisk = /Nothing has happened: the (disk with the )?state file/;

async function begin(fake: FakeOnDisk, receiver: string): Promise<Twin> {
  const { text } = await controlOf(fake.url)('POST', '/sandboxes', {
    id: 'mine',
    seed: 4,
    invitations: 30,
    linkupCredits: 40,
  });
  const sandbox: SandboxAccess = JSON.parse(text);
  await registerWebhook(sandbox, receiver);
  return { fake, sandbox, control: controlOf(fake.url, '/sandboxes/mine') };
}

/** Everything that can be seen of a fake, as if it were anywhere. */
async function look({ fake, control: ofMine }: Twin): Promise<unknown> {
  const places = [
    '/deliveries',
    '/snapshot',
    '/ledger',
    '/journal?limit=1000',
    '/webhooks',
    '/faults',
    '/invitations',
    '',
  ];
  const answers: Answer[] = [];
  for (const place of places) answers.push(await ofMine('GET', place));
  answers.push(await controlOf(fake.url)('GET', '/sandboxes'));
  return answers.map(({ status, text }) => [status, JSON.parse(neutral(text))]);
}

function neutral(text: string): string {
  return text.replaceAll(/127\.0\.0\.1:\d+/g, 'fake');
}

const tally = { calls: 0, refused: 0, goneOn: 0 };

test('a fake whose disk fails at random moments is like one that was never asked what it has refused', async () => {
  await using receiver = await startReceiver();
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
      const file = newStateFile();
      await using unlucky = await startOnDisk(file);
      await using lucky = await startOnDisk(newStateFile());
      const one = await begin(unlucky, receiver.url);
      const other = await begin(lucky, receiver.url);
      let isFailing = false;
      for (const step of steps) {
        if ('fail' in step) {
          if (!isFailing) unlucky.fail(step.fail);
          isFailing = true;
        } else if ('recovers' in step) {
          unlucky.recover();
          isFailing = false;
        } else {
          const call = calls[step.call];
          const before = isFailing ? await look(one) : undefined;
          const answer = await call?.(one, step.choice);
          if (answer === undefined) throw new Error('There is no such call');
          tally.calls += 1;
          if (refusedForItsDisk.test(answer.text)) {
            tally.refused += 1;
            expect([isFailing, answer.status]).toEqual([true, expect.toBeOneOf([500, 507])]);
            expect([step.call, await look(one)]).toEqual([step.call, before]);
          } else {
            tally.goneOn += Number(isFailing);
            const expected = await call?.(other, step.choice);
            expect([step.call, answer.status, neutral(answer.text)]).toEqual([
              step.call,
              expected?.status,
              neutral(expected?.text ?? ''),
            ]);
          }
        }
      }
      unlucky.recover();
      const last = await look(one);
      expect(last).toEqual(await look(other));
      await unlucky[Symbol.asyncDispose]();
      await using again = await startOnDisk(file);
      expect(await look({ ...one, fake: again, control: controlOf(again.url, '/sandboxes/mine') })).toEqual(last);
      expect(lucky.reports).toEqual([]);
    }),
    { numRuns: runs(30), seed: 20260601, endOnFailure: true },
  );
  // Neither is rare.
  expect([tally.refused > runs(50), tally.goneOn > runs(50)]).toEqual([true, true]);
}, 900_000);
