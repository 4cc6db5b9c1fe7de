import { type VendorName, vendorNames } from '@invitekit/clients';
import { type CheckSettings, checkContract, findingsOf, planContract, type Report } from '@invitekit/contract';
import { type MockServer, startMockServer } from '@invitekit/mock-server';
import { vendors } from '@invitekit/specs/vendors';
import { describe, expect, onTestFinished } from 'vitest';
import { runContract } from '../support/contract.ts';
import { test } from '../support/mock.ts';
import { type Route, startRoutingProxy } from '../support/routing-proxy.ts';
import { authentication } from '../support/sandbox.ts';
import { vendorRows } from '../support/vendor-rows.ts';
import { personIn } from '../support/world.ts';

const settings = { allowWrites: true, member: 'sophie-germain', most: 20 } satisfies Partial<CheckSettings>;

/** Stands for the vendor itself: another server, whose worlds have the same keys. */
async function startLive(): Promise<MockServer> {
  const live = await startMockServer();
  onTestFinished(() => live.close());
  return live;
}

async function startProxy(route: Route, also?: Route) {
  const proxy = await startRoutingProxy(route, also);
  onTestFinished(() => proxy.close());
  return proxy.url;
}

const isControl = (path: string) => path.startsWith('/_mock/');

async function check(vendor: VendorName, baseUrl: string, others: Partial<CheckSettings> = {}): Promise<Report> {
  return await checkContract({
    vendor,
    baseUrl,
    key: `mock-${vendor}-key`,
    sleep: async () => {},
    ...settings,
    ...others,
  });
}

function access(vendor: VendorName, { vendors }: MockServer) {
  const found = vendors.find(({ name }) => name === vendor);
  if (found === undefined) throw new Error(`The fake has no ${vendor}`);
  return found;
}

/** Another id of the same form. */
function otherId(id: string): string {
  return `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
}

/** The operations that cannot be undone and were run. */
function doneForGood(vendor: VendorName, { operations }: Report): readonly string[] {
  const done = operations.filter(({ outcome, requests }) => outcome !== 'skipped' || requests > 0);
  return done
    .map(({ operation }) => operation)
    .filter((operation) => vendorRows[vendor].irreversible.includes(operation));
}

/** The requests of them that a server has seen, in all of its default sandbox. */
async function seenForGood(vendor: VendorName, server: MockServer): Promise<number> {
  const { journal } = await server.openSandbox('default');
  const counts = vendorRows[vendor].irreversible.map((operation) => journal.count({ vendor, operation }));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function reasons(vendor: VendorName, { operations }: Report): readonly (string | undefined)[] {
  return operations
    .filter(({ operation }) => vendorRows[vendor].irreversible.includes(operation))
    .map(({ reason }) => reason);
}

describe.for(vendorNames)('what cannot be undone at %s', (vendor) => {
  test('is done in a fake, and in one behind proxies that pass everything on', async ({ createSandbox }) => {
    const one = await createSandbox({ invitations: 3 });
    const other = await createSandbox({ invitations: 3 });
    const { baseUrl } = one.access(vendor);
    const { origin } = new URL(baseUrl);
    const whole = await startProxy(({ path }) => ({ url: `${origin}${path}` }));
    const prefixed = await startProxy(({ path }) => ({ url: `${origin}${path.replace('/team/fake', '')}` }));
    const inside = await startProxy(({ path }) => ({
      url: isControl(path) ? `${origin}${path}` : `${baseUrl}${path}`,
    }));
    const sandboxes = [one, other, await createSandbox({ invitations: 3 }), await createSandbox({ invitations: 3 })];
    const urls = [baseUrl, `${whole}/${vendor}`, `${prefixed}/team/fake/${vendor}`, inside];
    for (const [index, sandbox] of sandboxes.entries()) {
      const report = await check(vendor, urls[index] ?? '', { key: sandbox.access(vendor).apiKey });
      expect([findingsOf(report), doneForGood(vendor, report)]).toEqual([[], vendorRows[vendor].irreversible]);
    }
  });

  test.for<[string, (live: MockServer, fake: string) => readonly [route: Route, also?: Route], string]>([
    [
      'which has no control API',
      (live) => [({ path }) => (isControl(path) ? undefined : { url: `${live.url}/${vendor}${path}` })],
      'there is no control API of a fake beside',
    ],
    [
      'with the control API of a fake beside it that knows the key',
      (live, fake) => [({ path }) => ({ url: isControl(path) ? `${fake}${path}` : `${live.url}/${vendor}${path}` })],
      'what was sent to the base URL did not reach the fake of',
    ],
    [
      'with a fake for everything but the paths that it has',
      (live, fake) => [
        ({ path }) => ({
          url: /^\/(?:api\/)?(?:v\d|linkedin)\//.test(path) ? `${live.url}/${vendor}${path}` : `${fake}${path}`,
        }),
      ],
      'what was sent to the base URL did not reach the fake of',
    ],
    [
      'with the control API of a fake that does not know the key, which the proxy puts in',
      (live, fake) => [
        ({ path }) => ({
          url: isControl(path) ? `${fake}${path}` : `${live.url}/${vendor}${path}`,
          headers: authentication[vendor](`mock-${vendor}-key`),
        }),
      ],
      'does not know the key',
    ],
    [
      'of whose requests a fake gets a copy, which it refuses, as the proxy puts the key in',
      (live, fake) => [
        ({ path }) => ({
          url: isControl(path) ? `${fake}${path}` : `${live.url}/${vendor}${path}`,
          headers: authentication[vendor](`mock-${vendor}-key`),
        }),
        ({ path }) => (isControl(path) ? undefined : { url: `${fake}/${vendor}${path}` }),
      ],
      'does not know the key',
    ],
  ])('is not done on this machine in front of a vendor %s', async ([name, plan, reason], { server }) => {
    const live = await startLive();
    const [route, also] = plan(live, server.url);
    const key = name.includes('does not know') || name.includes('copy') ? 'lk_somebodys' : `mock-${vendor}-key`;
    const report = await check(vendor, await startProxy(route, also), { key });
    expect(doneForGood(vendor, report)).toEqual([]);
    for (const each of reasons(vendor, report)) {
      expect(each).toMatch(/^it cannot be undone, and nothing proves that this is a fake: /);
      expect(each).toContain(reason);
    }
    expect(await seenForGood(vendor, live)).toBe(0);
    expect(report.operations.filter(({ requests }) => requests > 1).length).toBeGreaterThan(3);
  });

  test('is not done in front of a vendor that accepts the key of a fake, which gets a copy of each request', async ({
    server,
  }) => {
    const live = await startLive();
    const { accounts } = access(vendor, server);
    // The vendor's accounts are others than the fake's.
    const rename = (text: string) => accounts.reduce((rest, { id }) => rest.replaceAll(id, otherId(id)), text);
    const proxy = await startRoutingProxy(
      ({ path }) => ({ url: isControl(path) ? `${server.url}${path}` : `${live.url}/${vendor}${path}` }),
      ({ path }) => (isControl(path) ? undefined : { url: `${server.url}/${vendor}${path}` }),
      (text, { path }) => (isControl(path) ? text : rename(text)),
    );
    onTestFinished(() => proxy.close());
    const report = await check(vendor, proxy.url);
    expect(doneForGood(vendor, report)).toEqual([]);
    for (const each of reasons(vendor, report)) expect(each).toContain('are not those of the fake of');
    expect(await seenForGood(vendor, live)).toBe(0);
  });

  test.for([
    'https://fake.example.com',
    'https://10.0.0.7:4010',
    'http://fake:4010',
    'http://host.docker.internal:4010',
  ])('is done at %s, which proves to be a fake', async (origin, { createSandbox }) => {
    const { apiKey: key, baseUrl } = (await createSandbox({ invitations: 3 })).access(vendor);
    const report = await check(vendor, `${origin}/${vendor}`, {
      key,
      allowPlainHttp: true,
      // In the place of a name server.
      fetch: (url, init) => fetch(String(url).replace(origin, new URL(baseUrl).origin), init),
    });
    expect([findingsOf(report), doneForGood(vendor, report)]).toEqual([[], vendorRows[vendor].irreversible]);
  });

  test('is not even thought of at the vendor itself', async ({ createSandbox }) => {
    const { apiKey: key, baseUrl } = (await createSandbox({ invitations: 3 })).access(vendor);
    const domain = new URL(vendors[vendor].host).hostname.replace(/^api\./, '');
    for (const host of [`api.${domain}`, domain, `api7.eu.${domain}:13111`]) {
      const asked: string[] = [];
      const plan = await planContract({
        vendor,
        baseUrl: `https://${host}`,
        key,
        fetch: (url, init) => {
          asked.push(String(url));
          return fetch(
            String(url).replace(
              `https://${host}`,
              isControl(new URL(String(url)).pathname) ? new URL(baseUrl).origin : baseUrl,
            ),
            init,
          );
        },
      });
      expect(plan).toMatchObject({ whyNoFake: "the host is the vendor's own", member: undefined });
      expect(asked).toEqual([expect.not.stringContaining('_mock')]);
    }
  });
});

test('the key is in the requests to the base URL, and in no other', async ({ createSandbox }) => {
  const { apiKey: key, baseUrl } = (await createSandbox()).access('unipile');
  const told: string[] = [];
  const tell: typeof fetch = (url, init) => {
    if (JSON.stringify([url, init?.headers ?? {}, init?.body ?? null]).includes(key)) told.push(String(url));
    return fetch(url, init);
  };
  await check('unipile', baseUrl, { key, fetch: tell });
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((url) => !url.startsWith(`${baseUrl}/v2/`))).toEqual([]);
});

describe('somebody to invite', () => {
  test('is found in a fake, and is named elsewhere', async ({ createSandbox, server }) => {
    const { apiKey: key, baseUrl } = (await createSandbox({ invitations: 3 })).access('postpress');
    expect(await planContract({ vendor: 'postpress', baseUrl, key })).toMatchObject({
      member: 'sophie-germain',
      whyNoFake: undefined,
    });
    const bare = await startProxy(({ path }) =>
      isControl(path) ? undefined : { url: `${server.url}/postpress${path}` },
    );
    expect(await planContract({ vendor: 'postpress', baseUrl: bare, key })).toMatchObject({ member: undefined });

    const args = ['check', '--vendor', 'postpress', '--base-url', bare, '--key', key, '--allow-writes', '--most', '10'];
    const nobody = await runContract(args);
    expect(nobody).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/name a person \(--member\).*no control API/),
    });
    const { code, stderr } = await runContract([...args, '--member', 'sophie-germain']);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /invites sophie-germain and takes it back.*does nothing that cannot be undone, as nothing proves/,
    );
  });

  const byId = vendorNames.filter((vendor) => vendorRows[vendor].invitesBy === 'id');

  test.for(byId)('may be named by an id at %s', async (vendor, { createSandbox }) => {
    const sandbox = await createSandbox({ invitations: 3 });
    const { id: member } = await personIn(sandbox, 'sophie-germain');
    const { apiKey: key, baseUrl } = sandbox.access(vendor);
    const report = await check(vendor, baseUrl, { key, member });
    expect([findingsOf(report), doneForGood(vendor, report)]).toEqual([[], vendorRows[vendor].irreversible]);
  });
});
