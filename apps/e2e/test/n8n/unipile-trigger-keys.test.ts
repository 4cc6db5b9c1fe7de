import { createUnipile } from '@invitekit/clients';
import type { INodeParameters } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { startAlteringProxy } from '../../support/altering-proxy.ts';
import { byId } from '../../support/n8n/locator.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { startWebhookTrigger } from '../../support/n8n/webhook.ts';
import { post, triggersUnderTest } from '../../support/n8n/webhook-triggers.ts';
import { connectWith } from '../../support/webhooks.ts';

const bed = useTestBed();

const account = 'inviteKitUnipileApi';
const service = 'inviteKitUnipileServiceApi';
const endpoint = 'inviteKitUnipileWebhookApi';

const [trigger] = triggersUnderTest.filter(({ vendor }) => vendor === 'unipile');
if (trigger === undefined) throw new Error('There is no trigger of Unipile');

const ada = () => byId(bed.sandbox.accountId('unipile', 'Ada Lovelace'));

async function start(credentials: Readonly<Record<string, object>>, parameters: INodeParameters = {}) {
  return await startWebhookTrigger({
    n8n: bed.n8n,
    type: 'unipileTrigger',
    parameters: { accountId: ada(), simplify: true, ...parameters },
    credentials: JSON.parse(JSON.stringify(credentials)),
  });
}

const byHand = { webhookEndpoint: 'byHand' };

/** What the builder of a workflow does on Unipile's site. */
async function makeByHand(url: string, accountIds: readonly string[] = []) {
  const { call } = createUnipile(bed.sandbox.connection('unipile'));
  const body = { trigger_events: ['relation.new' as const, 'account.add' as const], url, account_ids: accountIds };
  return await call('post', '/v2/webhooks/endpoints/', { body }, (answer) => answer.body);
}

const listed = () => trigger.list(bed.sandbox);

describe('with a service key', () => {
  test('the trigger registers and removes with it, and shows the account key nothing to do', async () => {
    const proxy = await startAlteringProxy(bed.sandbox.access('unipile').baseUrl);
    const { url: baseUrl } = proxy;
    const workflow = await start({
      [account]: { apiKey: bed.sandbox.scopedKey(), baseUrl },
      [service]: { apiKey: bed.sandbox.serviceKey('unipile'), baseUrl },
    });
    await workflow.activate();
    await connectWith(bed.sandbox, 'sophie-germain');
    await workflow.deactivate();
    expect(workflow.runs).toHaveLength(1);
    expect(await listed()).toEqual([]);
    expect(new Set(proxy.requests.map(({ headers }) => headers['x-api-key']))).toEqual(
      new Set([bed.sandbox.serviceKey('unipile')]),
    );
    await proxy.close();
  });

  test.each(['global', 'scoped'] as const)(
    'a %s key in its place is refused, with words that say where which key belongs',
    async (kind) => {
      const { apiKey, baseUrl } = bed.sandbox.access('unipile');
      const wrong = { apiKey: kind === 'global' ? apiKey : bed.sandbox.scopedKey(), baseUrl };
      const workflow = await start({ [account]: { apiKey, baseUrl }, [service]: wrong });
      const error: unknown = await workflow.activate().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({
        message: expect.stringContaining('This needs a Service API key'),
        description: expect.stringContaining('Unipile Service (InviteKit) API needs a Service API key'),
        httpCode: '403',
      });
      expect(JSON.stringify(error)).not.toContain(wrong.apiKey);
      expect(await listed()).toEqual([]);
    },
  );

  test('the account list comes with the account key', async () => {
    const results = await bed.n8n.search(
      {
        type: 'unipileTrigger',
        credentials: { [account]: { ...bed.sandbox.access('unipile'), apiKey: bed.sandbox.scopedKey() } },
      },
      'searchAccounts',
    );
    expect(results).toMatchObject([{ name: 'Ada Lovelace' }]);
  });
});

describe('with a webhook made by hand', () => {
  /** The trigger with only the secret of an endpoint: neither of the keys. */
  const startWith = async (secret: unknown) => await start({ [endpoint]: { secret } }, byHand);

  const secret = 'wes_0123456789abcdef0123456789abcdef';

  const accountId = () => bed.sandbox.accountId('unipile', 'Ada Lovelace');

  function eventOf(person: string, of = accountId()): string {
    return JSON.stringify(trigger?.event({ accountId: of, person, at: '2026-06-01T09:00:00.000Z' }));
  }

  test('runs once for each genuine event, and keeps no secret', async () => {
    const workflow = await startWith(secret);
    await workflow.activate();
    const send = async (body: string, by = secret) => await post(workflow.url, trigger.prove(body, by, Date.now()));
    expect(await send(eventOf('sophie-germain'))).toBe(200);
    expect(await send(eventOf('sophie-germain'))).toBe(200);
    expect(await send(eventOf('jordan-walke'))).toBe(200);
    expect(workflow.runs).toMatchObject([
      [{ event: 'accepted', vendor: 'unipile', member: { publicIdentifier: 'sophie-germain' } }],
      [{ event: 'accepted', member: { publicIdentifier: 'jordan-walke' } }],
    ]);
    expect(JSON.stringify(workflow.stored)).not.toMatch(/wes_|sophie|jordan/);
    expect(JSON.stringify(workflow.stored)).toContain('seenByHand');
  });

  test('is told by a real endpoint, whose secret it has, and leaves it alone', async () => {
    const secrets = { secret: '' };
    const workflow = await startWebhookTrigger({
      n8n: bed.n8n,
      type: 'unipileTrigger',
      parameters: { accountId: ada(), simplify: true, ...byHand },
      credentials: { [endpoint]: secrets },
    });
    const { id, secret: made } = await makeByHand(workflow.url);
    secrets.secret = made;
    await workflow.activate();
    await connectWith(bed.sandbox, 'sophie-germain');
    await connectWith(bed.sandbox, 'jordan-walke', 'grace-hopper');
    expect(workflow.received.map(({ status }) => status)).toEqual([200, 200]);
    expect(workflow.runs).toMatchObject([[{ member: { publicIdentifier: 'sophie-germain' } }]]);
    await workflow.deactivate();
    expect(await listed()).toMatchObject([{ id, url: workflow.url, on: true }]);
  });

  test.each(['wes_another', '', ' ', 'undefined', `${secret} `])(
    'answers 401 to what was signed with %j',
    async (forged) => {
      const workflow = await startWith(secret);
      await workflow.activate();
      expect(await post(workflow.url, trigger.prove(eventOf('sophie-germain'), forged, Date.now()))).toBe(401);
      expect(workflow.runs).toEqual([]);
    },
  );

  test('answers 401 to an old event, and starts nothing for another account or another event', async () => {
    const workflow = await startWith(secret);
    await workflow.activate();
    const send = async (body: string, at = Date.now()) => await post(workflow.url, trigger.prove(body, secret, at));
    expect(await send(eventOf('sophie-germain'), Date.now() - 6 * 60_000)).toBe(401);
    expect(await send(eventOf('sophie-germain', 'acc_987654321'))).toBe(200);
    expect(await send(JSON.stringify(trigger.otherEvent(accountId())))).toBe(200);
    expect(workflow.runs).toEqual([]);
  });

  test.each([
    ['', /^Endpoint Secret is empty/],
    ['  ', /^Endpoint Secret is empty/],
    ['wes_1 ', /^Endpoint Secret has white space/],
    ['undefined', /^Endpoint Secret is a word such as undefined/],
    [5, /^Endpoint Secret is missing or not a text/],
    [null, /^Endpoint Secret is missing or not a text/],
  ])('is not activated with the secret %j', async (value, words) => {
    const workflow = await startWith(value);
    await expect(workflow.activate()).rejects.toThrow(words);
    expect(await listed()).toEqual([]);
  });

  test('is not activated without an account', async () => {
    const workflow = await start({ [endpoint]: { secret } }, { ...byHand, accountId: byId('') });
    await expect(workflow.activate()).rejects.toThrow(/^Account is empty/);
  });

  test('a secret that is taken out of the credential opens nothing', async () => {
    const secrets = { secret };
    const workflow = await startWebhookTrigger({
      n8n: bed.n8n,
      type: 'unipileTrigger',
      parameters: { accountId: ada(), simplify: true, ...byHand },
      credentials: { [endpoint]: secrets },
    });
    await workflow.activate();
    expect(await post(workflow.url, trigger.prove(eventOf('sophie-germain'), secret, Date.now()))).toBe(200);
    secrets.secret = '';
    for (const forged of ['', secret]) {
      expect(await post(workflow.url, trigger.prove(eventOf('jordan-walke'), forged, Date.now()))).not.toBe(200);
    }
    expect(workflow.runs).toHaveLength(1);
  });

  test('what it remembered lets nobody in once the node makes the webhook itself', async () => {
    const access = { [account]: bed.sandbox.access('unipile'), [service]: bed.sandbox.registrarAccess('unipile') };
    const workflow = await start({ ...access, [endpoint]: { secret } }, byHand);
    await workflow.activate();
    await post(workflow.url, trigger.prove(eventOf('sophie-germain'), secret, Date.now()));
    await workflow.deactivate();
    await workflow.activate({ accountId: ada(), simplify: true, webhookEndpoint: 'create' });
    expect(await listed()).toMatchObject([{ url: workflow.url }]);
    for (const forged of ['', secret]) {
      expect(await post(workflow.url, trigger.prove(eventOf('jordan-walke'), forged, Date.now()))).toBe(401);
    }
    await connectWith(bed.sandbox, 'jordan-walke');
    expect(workflow.runs).toHaveLength(2);
    await workflow.deactivate();
    expect(await listed()).toEqual([]);
  });

  test('listening for a test event needs an endpoint of its own, and registers none', async () => {
    const workflow = await startWith(secret);
    await workflow.listen();
    expect(await listed()).toEqual([]);
    expect(await post(workflow.testUrl, trigger.prove(eventOf('sophie-germain'), secret, Date.now()))).toBe(200);
    expect(workflow.runs).toHaveLength(1);
    await workflow.stopListening();
  });
});

describe('the credentials', () => {
  test('the one with the service key passes its test with such a key, and with no other', async () => {
    const { apiKey, baseUrl } = bed.sandbox.access('unipile');
    expect(await bed.n8n.testCredential(service, bed.sandbox.registrarAccess('unipile'))).toBeUndefined();
    for (const wrong of [apiKey, bed.sandbox.scopedKey()]) {
      expect(await bed.n8n.testCredential(service, { apiKey: wrong, baseUrl })).toMatchObject({ httpCode: '403' });
    }
    expect(await bed.n8n.testCredential(service, { apiKey: 'nobody', baseUrl })).toMatchObject({ httpCode: '401' });
  });

  test('the one for accounts passes its test with a global and a scoped key, and not with a service key', async () => {
    const { baseUrl } = bed.sandbox.access('unipile');
    expect(await bed.n8n.testCredential(account, bed.sandbox.access('unipile'))).toBeUndefined();
    expect(await bed.n8n.testCredential(account, { apiKey: bed.sandbox.scopedKey(), baseUrl })).toBeUndefined();
    expect(await bed.n8n.testCredential(account, bed.sandbox.registrarAccess('unipile'))).toMatchObject({
      httpCode: '403',
    });
  });

  test.each([
    [{ secret: 'wes_1' }, 'OK'],
    [{ secret: '' }, 'Error'],
    [{ secret: 'wes 1' }, 'Error'],
    [{}, 'Error'],
    [undefined, 'Error'],
  ])('the one with the secret %j is %s', async (data, status) => {
    const { methods } = bed.n8n.types.getByNameAndVersion('unipileTrigger');
    const result: unknown = await Reflect.apply(
      methods?.credentialTest?.['testEndpointSecret'] ?? (() => undefined),
      undefined,
      [{ data }],
    );
    expect(result).toMatchObject({ status });
  });

  test('only the trigger of Unipile asks for the service key, and in a choice of its own', () => {
    const { description } = bed.n8n.types.getByNameAndVersion('unipileTrigger');
    expect(description.credentials).toMatchObject([
      { name: account, required: true },
      { name: service, required: true, displayOptions: { show: { webhookEndpoint: ['create'] } } },
      { name: endpoint, required: true, displayOptions: { show: { webhookEndpoint: ['byHand'] } } },
    ]);
    expect(description.properties.find(({ name }) => name === 'webhookEndpoint')).toMatchObject({ default: 'create' });
    for (const node of [
      'unipile',
      'linkedInInvitations',
      'linkedInInvitationsTrigger',
      'linkupTrigger',
      'postpressTrigger',
    ]) {
      const asked = bed.n8n.types.getByNameAndVersion(node).description.credentials?.map(({ name }) => name);
      expect(asked).not.toContain(service);
      expect(asked).not.toContain(endpoint);
    }
  });

  test('a sending node with a service key says which key belongs there', async () => {
    const { error } = await bed.n8n.run({
      type: 'unipile',
      parameters: { resource: 'invitation', operation: 'getAll', accountId: ada() },
      credentials: { [account]: bed.sandbox.registrarAccess('unipile') },
    });
    expect(error).toMatchObject({
      description: expect.stringContaining('needs an Account API key that reaches this account'),
    });
  });
});
