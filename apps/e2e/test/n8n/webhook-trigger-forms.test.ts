import type { WebhookVendor } from '@invitekit/clients';
import { memberOf } from '@invitekit/clients';
import { expect, test } from 'vitest';
import { useTestBed } from '../../support/n8n/setup.ts';
import { startTrigger } from '../../support/n8n/webhook-bed.ts';
import { post, storedFor, triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';

const bed = useTestBed();

/** Has a vendor send a body; answers the items of the runs and the workflow. */
async function receive(vendor: WebhookVendor, body: string, headers: Readonly<Record<string, string>> = {}) {
  const trigger = triggersUnderTest.find((each) => each.vendor === vendor);
  if (trigger === undefined) throw new Error(`${vendor} has no trigger`);
  const workflow = await startTrigger(bed, trigger);
  await workflow.activate();
  const letter = trigger.prove(body, storedFor(workflow.stored, workflow.url)?.secret ?? '', Date.now());
  expect(await post(workflow.url, { ...letter, headers: { ...letter.headers, ...headers } })).toBe(200);
  return { workflow, items: workflow.runs.flat() };
}

const profile_url = 'https://www.linkedin.com/in/sophie-germain/';

test.for([
  [
    'in the vendor’s wrapper',
    {
      account_id: 'acc_abc123',
      account_name: 'Ada Lovelace',
      event: {
        type: 'accepted_invitation',
        new_connections: [{ profile_url, name: 'Sophie Germain', job_title: 'Mathematician' }],
      },
      timestamp: '2026-06-01T09:00:00Z',
    },
    { headline: 'Mathematician' },
  ],
  [
    'with all inside the event',
    {
      timestamp: '2026-06-01T09:00:00Z',
      event: {
        type: 'accepted_invitation',
        account_id: 'acc_abc123',
        data: { profile_url, first_name: 'Sophie', last_name: 'Germain' },
        timestamp: '2026-06-01T09:00:00Z',
      },
    },
    {},
  ],
  [
    'without a wrapper',
    {
      type: 'accepted_invitation',
      new_connections: [{ profile_url, name: 'Sophie Germain', job_title: 'Mathematician' }],
    },
    { headline: 'Mathematician' },
  ],
] as const)('LinkupAPI’s event is understood %s', async ([, body, more]) => {
  const { items } = await receive('linkup', JSON.stringify(body));
  expect(items).toEqual([
    {
      event: 'accepted',
      vendor: 'linkup',
      accountId: 'acc_abc123',
      isCertain: false,
      member: memberOf({
        publicIdentifier: 'sophie-germain',
        name: 'Sophie Germain',
        profileUrl: profile_url,
        ...more,
      }),
      connectedAt: null,
    },
  ]);
});

test('LinkupAPI’s event about several people gives one item for each, in one run', async () => {
  const people = ['sophie-germain', 'jordan-walke', 'sophie-germain'];
  const new_connections = people.map((name) => ({ profile_url: `https://www.linkedin.com/in/${name}`, name }));
  const { workflow, items } = await receive('linkup', JSON.stringify({ type: 'accepted_invitation', new_connections }));
  expect(items).toMatchObject([{ member: { name: 'sophie-germain' } }, { member: { name: 'jordan-walke' } }]);
  expect(workflow.runs).toHaveLength(1);
});

test('no more than 500 events are remembered', async () => {
  const new_connections = Array.from({ length: 600 }, (_, index) => ({ name: `Person ${index}` }));
  const { workflow, items } = await receive('linkup', JSON.stringify({ type: 'accepted_invitation', new_connections }));
  expect(items).toHaveLength(600);
  expect(storedFor(workflow.stored, workflow.url)?.seen).toHaveLength(500);
});

const user = {
  object: 'User',
  id: 'ACoAABcDeFgHiJkLmNoPqRsTuVwXyZ01234',
  type: 'individual',
  display_name: 'Sophie Germain',
  public_identifier: 'sophie-germain',
};

test.for([
  ['relation.new', { object: 'UserRelation', id: 'rel_1', user, created_at: '2026-06-01T08:00:00.000Z' }],
  ['relation.request.accept', { object: 'UserRelation', id: 'rel_1', user, created_at: '2026-06-01T08:00:00.000Z' }],
] as const)('Unipile’s %s tells who it is, and since when', async ([type, payload]) => {
  const body = { id: 'evt_1', type, created_at: '2026-06-01T09:00:00.000Z', account_id: 'acc_123456789', payload };
  const { items } = await receive('unipile', JSON.stringify(body));
  expect(items).toEqual([
    {
      event: 'accepted',
      vendor: 'unipile',
      accountId: 'acc_123456789',
      isCertain: false,
      member: memberOf({ id: user.id, publicIdentifier: 'sophie-germain', name: 'Sophie Germain' }),
      connectedAt: {
        text: '2026-06-01T08:00:00.000Z',
        earliest: '2026-06-01T08:00:00.000Z',
        latest: '2026-06-01T08:00:00.000Z',
        precision: 'exact',
      },
    },
  ]);
});

test('Unipile’s payload may be the person', async () => {
  const { id, ...person } = user;
  const payload = { ...person, provider_id: id };
  const body = { id: 'evt_1', type: 'relation.new', account_id: 'acc_123456789', payload };
  const { items } = await receive('unipile', JSON.stringify(body));
  expect(items).toMatchObject([{ member: { id, publicIdentifier: 'sophie-germain', name: 'Sophie Germain' } }]);
});

const relation = {
  event: 'new_relation',
  account_id: 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
  account_type: 'LINKEDIN',
  webhook_name: 'n8n',
  user_full_name: 'Sophie Germain',
  user_provider_id: user.id,
  user_public_identifier: 'sophie-germain',
};

test.for([
  ['JSON', 'application/json', JSON.stringify(relation)],
  ['JSON of no declared type', '', JSON.stringify(relation)],
  ['a form', 'application/x-www-form-urlencoded', String(new URLSearchParams(relation))],
] as const)('postpress’ event is understood as %s', async ([, type, body]) => {
  const { items } = await receive('postpress', body, { 'Content-Type': type });
  expect(items).toEqual([
    {
      event: 'accepted',
      vendor: 'postpress',
      accountId: relation.account_id,
      isCertain: false,
      member: memberOf({
        id: user.id,
        publicIdentifier: 'sophie-germain',
        name: 'Sophie Germain',
        profileUrl: 'https://www.linkedin.com/in/sophie-germain',
      }),
      connectedAt: null,
    },
  ]);
});
