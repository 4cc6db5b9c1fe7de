import { get, post, type VendorRequest } from './ask.ts';
import type { Answer, VendorName } from './support.ts';

/** The value at a place in an answer, for instance `data.items.0.id`. */
function pick({ body, status, text }: Answer, place: string): string {
  let value: unknown = body;
  for (const name of place.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  if (typeof value !== 'string') throw new Error(`There is no ${place} in ${status} ${text}`);
  return value;
}

/** Things to do with one vendor that it remembers all it can of, and requests whose answers depend on that. */
export interface Memory {
  readonly settings: object;
  /** Everything that it remembers, as it is called in a snapshot. */
  readonly tables: readonly string[];
  readonly fill: (call: (request: VendorRequest) => Promise<Answer>) => Promise<readonly VendorRequest[]>;
}

const address = 'https://www.linkedin.com/in/jordan-walke';
const [adaAtPostpress, adaAtUnipile] = ['acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR', 'acc_123456789'] as const;

export const memories: Readonly<Record<VendorName, Memory>> = {
  connectsafely: {
    settings: { weeklyConnects: 1, emptyEvery: 2, requestLimits: 'on' },
    tables: ['lastUsed', 'listRequests', 'profiles', 'quotas', 'requests'],
    async fill(call) {
      await call(post('/linkedin/connect', { profileId: 'jordan-walke' }));
      await call(post('/linkedin/connect', { profileId: 'sophie-germain' }));
      await call(post('/linkedin/follow', { profileId: 'charles-babbage' }));
      await call(get('/linkedin/invitations/received'));
      await call(get('/linkedin/profile?profileId=sophie-germain'));
      return [
        get('/linkedin/account/status'),
        get('/linkedin/account/696ce9e780e0483585e4e553/quota'),
        post('/linkedin/connect', { profileId: 'sophie-germain' }),
        get('/linkedin/invitations/received'),
        get('/linkedin/invitations/received'),
        ...Array.from({ length: 60 }, () => get('/linkedin/invitations/sent')),
      ];
    },
  },

  linkup: {
    settings: { requestLimit: 'on', requestsPerMinute: 30 },
    tables: ['checkpoints', 'log', 'logins', 'meters', 'owners', 'random', 'requests', 'webhooks'],
    async fill(call) {
      const account = { account_id: 'acc_abc123' };
      const logIn = (email: string) => post('/v2/login', { platform: 'linkedin', email, password: 'x', country: 'DE' });
      const webhook = { ...account, events: ['all'] };
      const profile_url = pick(
        await call(post('/v2/network', { ...account, action: 'list_connections', params: { count: 1 } })),
        'data.connections.0.profile_url',
      );
      const say = (message_text: string) =>
        post('/v2/messages', { ...account, action: 'send', params: { profile_url, message_text } });
      await call(say('one'));
      await call(logIn('new@example.com'));
      const challenged = pick(await call(logIn('grace+checkpoint@example.com')), 'data.account_id');
      await call(post('/v2/webhooks', { ...webhook, url: 'https://hooks.example.com', enable_signature: true }));
      const polled = pick(await call(post('/v2/webhooks', webhook)), 'data.webhook_id');
      return [
        logIn('new@example.com'),
        post('/v2/checkpoint', { account_id: challenged, code: '123456' }),
        get('/v2/accounts'),
        say('two'),
        post('/v2/messages', { ...account, action: 'get_conversation', params: { profile_url } }),
        get('/v2/webhooks'),
        post(`/v2/webhooks/${polled}/stop`, {}),
        post('/v2/webhooks', { ...webhook, url: address, enable_signature: true }),
        get('/v2/logs'),
        ...Array.from({ length: 30 }, () => get('/v2/credits')),
      ];
    },
  },

  unipile: {
    settings: { cache: 'on', rateLimits: { method: { requests: 3, seconds: 60 } } },
    tables: ['accountExtras', 'answers', 'endpointCount', 'endpoints', 'removedAccounts', 'requests'],
    async fill(call) {
      const list = get(`/v2/${adaAtUnipile}/users/me/relation-requests?type=sent`);
      const endpoint = { url: 'https://hooks.example.com', trigger_events: ['relation.new'] };
      await call(list);
      await call({ method: 'PATCH', path: `/v2/accounts/${adaAtUnipile}`, body: { metadata: { team: 'sales' } } });
      await call({ method: 'DELETE', path: '/v2/accounts/acc_987654321' });
      const id = pick(await call(post('/v2/webhooks/endpoints/', endpoint)), 'id');
      return [
        list,
        get('/v2/accounts'),
        { method: 'PATCH', path: `/v2/webhooks/endpoints/${id}`, body: { description: 'changed' } },
        post('/v2/webhooks/endpoints/', endpoint),
        get('/v2/webhooks/endpoints/'),
        ...Array.from({ length: 3 }, () => get(list.path, { 'cache-control': 'no-cache' })),
      ];
    },
  },

  postpress: {
    settings: {},
    tables: ['replays.handled', 'replays.sent', 'replays.webhooks', 'webhookCount', 'webhooks'],
    async fill(call) {
      const account_id = adaAtPostpress;
      const once = { 'Idempotency-Key': 'once' };
      const provider_id = pick(await call(get(`/v1/users/charles-babbage?account_id=${account_id}`)), 'provider_id');
      const received = await call(get(`/v1/users/invite/received?account_id=${account_id}`));
      const shared_secret = pick(received, 'items.0.specifics.shared_secret');
      const handling = { provider: 'LINKEDIN', account_id, shared_secret, action: 'accept' };
      const webhook = {
        source: 'users',
        request_url: 'https://hooks.example.com',
        headers: [{ value: 'sesame', key: 'x-secret' }],
        data: [{ name: 'who', key: 'user_full_name' }],
        name: 'one',
      };
      const repeated = [
        post('/v1/users/invite', { account_id, provider_id }, once),
        post(`/v1/users/invite/received/${pick(received, 'items.0.id')}`, handling, once),
        post('/v1/webhooks', webhook, once),
      ];
      for (const request of repeated) await call(request);
      return [...repeated, get('/v1/webhooks'), post('/v1/webhooks', webhook), get('/v1/webhooks')];
    },
  },
};
