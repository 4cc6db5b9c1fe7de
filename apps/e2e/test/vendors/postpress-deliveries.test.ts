import { createPostpress } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { answering, startReceiver } from '../../support/receiver.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { connectWith } from '../../support/webhooks.ts';

const quiet = { linkedin: { activity: 'quiet' } } as const;

const ada = 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR';
const grace = 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GS';

interface Wanted {
  readonly source?: 'users' | 'account_status' | 'messaging';
  readonly name?: string;
  readonly format?: 'json' | 'form';
  readonly enabled?: boolean;
  readonly account_ids?: readonly string[];
  readonly events?: readonly string[];
  readonly headers?: readonly { readonly key: string; readonly value: string }[];
  readonly data?: readonly { readonly name: string; readonly key: string }[];
}

async function create(sandbox: Sandbox, url: string, wanted: Wanted = {}): Promise<void> {
  const body = { source: 'users' as const, request_url: url, ...wanted };
  await createPostpress(sandbox.connection('postpress')).call('post', '/v1/webhooks', { body }, () => {});
}

describe('a new relation', () => {
  test('is told in flat JSON, without a content type', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    await create(sandbox, url, { name: 'New' });
    await connectWith(sandbox, 'sophie-germain');
    const [letter] = received;
    expect(JSON.parse(letter?.text ?? '')).toEqual({
      event: 'new_relation',
      account_id: ada,
      account_type: 'LINKEDIN',
      webhook_name: 'New',
      user_full_name: 'Sophie Germain',
      user_provider_id: expect.stringMatching(/^ACoAA/),
      user_public_identifier: 'sophie-germain',
      user_profile_url: 'https://www.linkedin.com/in/sophie-germain',
      user_picture_url: expect.stringMatching(/^https:/),
    });
    expect(letter?.headers['content-type']).toBeUndefined();
  });

  test('comes with the headers of the webhook, none of which is in the log', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    const headers = [
      { key: 'Content-Type', value: 'application/json' },
      { key: 'Postpress-Auth', value: 'open sesame' },
      // What belongs to the connection is none of the webhook's business.
      { key: 'Content-Length', value: '1' },
      { key: 'Transfer-Encoding', value: 'chunked' },
    ];
    await create(sandbox, url, { headers });
    await connectWith(sandbox, 'sophie-germain');
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'postpress-auth': 'open sesame',
      'content-length': String(Buffer.byteLength(received[0]?.text ?? '')),
    });
    expect(JSON.stringify(await sandbox.deliveries())).not.toContain('sesame');
  });

  test('fails where a header cannot be sent, and says no more of it', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url } = await startReceiver();
    await create(sandbox, url, { headers: [{ key: 'Postpress-Auth', value: 'open\r\nsesame' }] });
    await connectWith(sandbox, 'sophie-germain');
    expect(await sandbox.deliveries()).toMatchObject([{ state: 'waiting', attempts: [{ error: 'ERR_INVALID_CHAR' }] }]);
  });

  test('has the fields that the webhook chose, by its names', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    const data = [
      { name: 'person', key: 'user_public_identifier' },
      { name: 'at', key: 'timestamp' },
      { name: 'hook', key: 'webhook_name' },
    ];
    await create(sandbox, url, { data });
    await connectWith(sandbox, 'sophie-germain');
    expect(JSON.parse(received[0]?.text ?? '')).toEqual({
      person: 'sophie-germain',
      at: '2026-06-01T09:00:00.000Z',
      hook: '',
    });
  });

  test('is told as a form', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    await create(sandbox, url, { format: 'form' });
    await connectWith(sandbox, 'sophie-germain');
    expect(received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(received[0]?.text))).toMatchObject({
      event: 'new_relation',
      user_full_name: 'Sophie Germain',
    });
  });

  test.for([
    ['for all accounts', {}, 2],
    ['for all accounts, in an empty list', { account_ids: [] }, 2],
    ['for another account', { account_ids: [grace] }, 1],
    ['for the event', { events: ['new_relation'] }, 2],
    ['for no event', { events: [] }, 0],
    ['that is disabled', { enabled: false }, 0],
    ['for messages', { source: 'messaging' }, 0],
    ['for account states', { source: 'account_status' }, 0],
  ] as const)('reaches a webhook %s as it should', async ([, wanted, count], { createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    await create(sandbox, url, wanted);
    await connectWith(sandbox, 'sophie-germain');
    await connectWith(sandbox, 'jordan-walke', 'grace-hopper');
    expect(received).toHaveLength(count);
  });

  test('is heard by an answer of 200 alone', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url } = await startReceiver(answering(204, 200));
    await create(sandbox, url);
    await connectWith(sandbox, 'sophie-germain');
    await sandbox.advance('PT1M');
    expect(await sandbox.deliveries()).toMatchObject([
      { state: 'delivered', attempts: [{ status: 204 }, { status: 200 }] },
    ]);
  });
});

describe('the state of an account', () => {
  test('is told when it changes for the vendor', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    await create(sandbox, url, { source: 'account_status', account_ids: [ada] });
    for (const status of ['connected', 'disconnected', 'checkpoint', 'restricted', 'connected'] as const) {
      await sandbox.setStatus('ada-lovelace', status);
    }
    await sandbox.setStatus('grace-hopper', 'restricted');
    const account = { account_id: ada, account_type: 'LINKEDIN' };
    expect(received.map(({ text }) => JSON.parse(text))).toEqual(
      ['CREDENTIALS', 'ERROR', 'OK'].map((message) => ({ AccountStatus: { ...account, message } })),
    );
    expect(await sandbox.deliveries()).toMatchObject([{ event: 'account_status' }, {}, {}]);
  });

  test('is told to who asked for that one', async ({ createSandbox }) => {
    const sandbox = await createSandbox(quiet);
    const { url, received } = await startReceiver();
    await create(sandbox, url, { source: 'account_status', events: ['ok'], format: 'form' });
    await sandbox.setStatus('ada-lovelace', 'disconnected');
    await sandbox.setStatus('ada-lovelace', 'connected');
    expect(received.map(({ text }) => new URLSearchParams(text).get('AccountStatus[message]'))).toEqual(['OK']);
  });
});
