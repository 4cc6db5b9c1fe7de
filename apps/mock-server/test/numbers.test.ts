import { describe, expect } from 'vitest';
import { connectToMockServer } from '../src/index.ts';
import { post, send, test } from './support.ts';

/** What JSON has for NaN and the infinite is null. */
const notWhole = [null, -1, 0.5, '12', '', ' 12 ', '1e3', true, [], 1e300];

describe('a sandbox refuses', () => {
  const places = {
    seed: (value: unknown) => ({ seed: value === -1 ? 2 ** 31 : value }),
    invitations: (value: unknown) => ({ invitations: value }),
    linkupCredits: (value: unknown) => ({ linkupCredits: value }),
    'clock.speed': (value: unknown) => ({ clock: { speed: value === 0.5 ? 0 : value } }),
    'accounts.0.connections': (value: unknown) => ({ accounts: [{ connections: value }] }),
    'accounts.0.invitations': (value: unknown) => ({ accounts: [{ invitations: value }] }),
    'people.0.answerDays': (value: unknown) => ({ people: [{ publicIdentifier: 'abc', answerDays: value }] }),
    'linkedin.weeklyInvitations.free': (value: unknown) => ({ linkedin: { weeklyInvitations: { free: value } } }),
    'linkedin.monthlyNotes': (value: unknown) => ({ linkedin: { monthlyNotes: value } }),
    'linkedin.noteLength.premium': (value: unknown) => ({ linkedin: { noteLength: { premium: value } } }),
    'linkedin.reinviteAfterDays': (value: unknown) => ({ linkedin: { reinviteAfterDays: value } }),
    'linkedin.expireAfterDays': (value: unknown) => ({ linkedin: { expireAfterDays: value } }),
    'linkedin.behaviour.accept': (value: unknown) => ({
      linkedin: { behaviour: { accept: value === 0.5 ? 1.5 : value, ignore: 0 } },
    }),
    'linkedin.behaviour.afterDays.from': (value: unknown) => ({
      linkedin: { behaviour: { afterDays: { from: value } } },
    }),
    'linkedin.visits.everyDays.free': (value: unknown) => ({ linkedin: { visits: { everyDays: { free: value } } } }),
    'vendors.linkup.requestsPerMinute': (value: unknown) => ({ vendors: { linkup: { requestsPerMinute: value } } }),
    'vendors.linkup.checkpointMinutes': (value: unknown) => ({ vendors: { linkup: { checkpointMinutes: value } } }),
    'vendors.linkup.emptyListCredits': (value: unknown) => ({ vendors: { linkup: { emptyListCredits: value } } }),
    'vendors.connectsafely.pageSize': (value: unknown) => ({ vendors: { connectsafely: { pageSize: value } } }),
    'vendors.connectsafely.seats': (value: unknown) => ({ vendors: { connectsafely: { seats: value } } }),
    'vendors.connectsafely.weeklyConnects': (value: unknown) => ({
      vendors: { connectsafely: { weeklyConnects: value } },
    }),
    'vendors.unipile.rateLimits.method.seconds': (value: unknown) => ({
      vendors: { unipile: { rateLimits: { method: { requests: 1, seconds: value } } } },
    }),
    'vendors.unipile.rateLimits.sending.requests': (value: unknown) => ({
      vendors: { unipile: { rateLimits: { sending: { requests: value, seconds: 1 } } } },
    }),
  };

  test.for(Object.entries(places))('a wrong %s, and says what is allowed', async ([place, plan], { server }) => {
    for (const value of notWhole) {
      const { status, body } = await post(`${server.url}/_mock/sandboxes`, plan(value));
      expect([value, status, body]).toEqual([value, 400, { error: expect.stringMatching(allowed(place)) }]);
    }
  });
});

/** The place, and a range or a limit. */
function allowed(place: string): RegExp {
  return new RegExp(`${place.replaceAll('.', '\\.')}: (must be a (whole )?number|Too (big|small): expected )`);
}

describe('the control API refuses', () => {
  const words = /: (must be a (whole )?number|Too (big|small): expected |give ms, or from and to: whole numbers)/;
  const faultOf = (change: object) => ({ vendor: 'unipile', operation: '*', status: 429, ...change });
  const places = {
    'latency.ms': (value: unknown) => ['/faults', faultOf({ latency: { ms: value } })] as const,
    'retryAfter.seconds': (value: unknown) => ['/faults', faultOf({ retryAfter: { seconds: value } })] as const,
    times: (value: unknown) => ['/faults', faultOf({ times: value })] as const,
    every: (value: unknown) => ['/faults', faultOf({ every: value })] as const,
    chance: (value: unknown) => ['/faults', faultOf({ chance: value === 0.5 ? 1.5 : value })] as const,
    speed: (value: unknown) => ['/clock', { speed: value === 0.5 ? 0 : value }] as const,
    add: (value: unknown) => ['/ledger', { add: value }] as const,
    balance: (value: unknown) => ['/ledger', { balance: value }] as const,
  };

  test.for(Object.entries(places))('a wrong %s', async ([, request], { server, createSandbox }) => {
    const { id } = await createSandbox();
    for (const value of notWhole) {
      const [path, body] = request(value);
      const answer = await post(`${server.url}/_mock/sandboxes/${id}${path}`, body);
      expect([value, answer.status, answer.body]).toEqual([value, 400, { error: expect.stringMatching(words) }]);
    }
  });

  test.for(['', 'P', 'PT', '1d', 'P1Y', 'P1.5D', 'P-1D', '-P1D', ' P1D ', 'P1e3D', 'NaN', 'PT1H30', 'P999999999999D'])(
    'to move the clock by %j',
    async (advance, { server, createSandbox }) => {
      const { id } = await createSandbox();
      const { status, body } = await post(`${server.url}/_mock/sandboxes/${id}/clock`, { advance });
      expect([status, body]).toEqual([400, { error: expect.stringMatching(/for instance P7D|the year 2999/) }]);
    },
  );

  test.for(['', 'now', '2026-06-01', '2026-02-30T00:00:00Z', '1999-01-01T00:00:00Z', '3000-01-01T00:00:00Z', 5, null])(
    'to move the clock to %j',
    async (to, { server, createSandbox }) => {
      const { id } = await createSandbox();
      expect((await post(`${server.url}/_mock/sandboxes/${id}/clock`, { to })).status).toBe(400);
    },
  );

  test.for(['-1', '0', '1.5', ' 5', '5 ', '1e1', '0x10', '', 'NaN', '05', '251', '9'.repeat(30)])(
    'a page of %j items',
    async (limit, { server, createSandbox }) => {
      const { id } = await createSandbox();
      const url = `${server.url}/_mock/sandboxes/${id}/members?limit=${encodeURIComponent(limit)}`;
      expect(await send(url)).toMatchObject({ status: 400, body: { error: expect.stringContaining('query.limit: ') } });
    },
  );
});

test('the edges of what is allowed are taken', async ({ server, createSandbox }) => {
  const { id } = await createSandbox({
    seed: 2 ** 31 - 1,
    invitations: 0,
    linkupCredits: 1_000_000_000,
    clock: { speed: 0.001 },
    people: [{ publicIdentifier: 'abc', answerDays: 3650 }],
    linkedin: { monthlyNotes: 0, expireAfterDays: 1, behaviour: { accept: 1, ignore: 0 } },
    vendors: {
      linkup: { requestsPerMinute: 100_000, checkpointMinutes: 525_600 },
      unipile: { rateLimits: { method: { requests: 100_000, seconds: 2_592_000 } } },
    },
  });
  const url = `${server.url}/_mock/sandboxes/${id}`;
  const fault = { vendor: 'unipile', operation: '*', status: 429 };
  for (const change of [
    { latency: { ms: 600_000 } },
    { latency: { from: 0, to: 0 } },
    { retryAfter: { seconds: 0 } },
    { times: 1_000_000 },
    { chance: 0 },
    { chance: 1 },
  ]) {
    expect(await post(`${url}/faults`, { ...fault, ...change })).toMatchObject({ status: 201 });
  }
  for (const change of [{ advance: 'PT0S' }, { advance: 'P1W2DT3H4M5S' }, { speed: 100_000 }]) {
    expect(await post(`${url}/clock`, change)).toMatchObject({ status: 200 });
  }
  expect((await send(`${url}/members?limit=250&offset=999999999999999`)).status).toBe(200);
});

describe('a handle says what is allowed, also for what JSON does not have', () => {
  test.for([Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5])('such as %d', async (value, { server }) => {
    const mock = connectToMockServer(server.url);
    await expect(mock.sandbox({ invitations: value })).rejects.toThrow(/invitations: must be/);
    await using sandbox = await mock.sandbox();
    await expect(sandbox.setCredits(value)).rejects.toThrow(/balance: must be/);
    const latency = { ms: value };
    await expect(sandbox.fault({ vendor: 'linkup', operation: '*', latency })).rejects.toThrow('latency');
    await expect(sandbox.putMember('abc', { answerDays: value })).rejects.toThrow('answerDays: ');
  });

  test.for(['', 'fake', '127.0.0.1:4010', 'ftp://127.0.0.1', 'undefined'])('such as the address %j', (url) => {
    expect(() => connectToMockServer(url)).toThrow(`"${url}" is not the address of a mock server, such as`);
  });
});
