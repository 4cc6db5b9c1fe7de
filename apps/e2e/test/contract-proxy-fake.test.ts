import { type VendorName, vendorNames } from '@invitekit/clients';
import { checkContract, findingsOf, planContract } from '@invitekit/contract';
import { vendors } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { proxyFor } from '../support/contract-proxy.ts';
import { test } from '../support/mock.ts';
import { askRaw } from '../support/raw-http.ts';
import { authentication, createClient, type Sandbox } from '../support/sandbox.ts';

const grace = { publicIdentifier: 'grace-hopper' };

function settingsFor(sandbox: Sandbox, vendor: VendorName, baseUrl: string) {
  const { apiKey: key } = sandbox.access(vendor);
  return { vendor, baseUrl, key, serviceKey: sandbox.serviceKey(vendor), most: 20, sleep: async () => {} } as const;
}

describe.for(vendorNames)('a proxy of %s', (vendor) => {
  const plan = { invitations: 12, accounts: [{ connections: 20 }, { connections: 12 }] };

  test('lets the checks do all that they do in the fake, and finds nothing', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const target = sandbox.access(vendor).baseUrl;
    const proxy = await proxyFor({ vendor, target, allowWrites: true });
    const report = await checkContract({ ...settingsFor(sandbox, vendor, proxy.url), allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    expect(report.operations.filter(({ skipped }) => skipped === 'not allowed')).toEqual([]);
    const { traffic, ...seen } = await proxy.close();
    expect(findingsOf(seen).filter(({ rule }) => rule !== 'request' && rule !== 'operation')).toEqual([]);
    expect(traffic).toMatchObject({ validated: traffic.requests, unvalidated: {}, refused: 0, unanswered: 0 });
  });

  test('lets the client do what it does, and finds nothing', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const { baseUrl: target, apiKey } = sandbox.access(vendor);
    const proxy = await proxyFor({ vendor, target, allowWrites: true });
    const client = createClient[vendor]({ ...sandbox.connection(vendor), baseUrl: proxy.url });
    await client.send({ member: grace });
    expect((await Array.fromAsync(client.listAllSent())).length).toBeGreaterThan(0);
    expect((await client.relationship(grace)).state).toBe('sent');
    await client.withdraw({ member: grace });
    const report = await proxy.close();
    expect([findingsOf(report), report.traffic.validated]).toEqual([[], report.traffic.requests]);
    expect(JSON.stringify(report)).not.toContain(apiKey);
  });

  test('that is told to stand before the vendor itself is no fake, whatever it passes on', async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox(plan);
    const proxy = await proxyFor({ vendor, target: sandbox.access(vendor).baseUrl, live: true });
    const outer = await proxyFor({ vendor, target: proxy.url });
    for (const { url } of [proxy, outer]) {
      const { whyNoFake } = await planContract(settingsFor(sandbox, vendor, url));
      expect(whyNoFake).toBe('the proxy there is in front of the vendor itself');
      expect((await askRaw(`${url}/_mock/sandboxes`)).status).toBe(404);
    }
  });

  test('passes nothing on that changes something, unless it is told to', async ({ createSandbox }) => {
    const sandbox = await createSandbox(plan);
    const { baseUrl: target, apiKey: key } = sandbox.access(vendor);
    const proxy = await proxyFor({ vendor, target });
    const report = await checkContract({ ...settingsFor(sandbox, vendor, proxy.url), allowWrites: true });
    expect(findingsOf(report)).toEqual([]);
    const { accept, refuse } = vendors[vendor].operations;
    const unpassed = report.operations.filter(({ skipped }) => skipped === 'not allowed');
    for (const operation of [accept, refuse]) {
      if (operation !== null) expect(unpassed.map((each) => each.operation)).toContain(operation);
    }
    for (const { reason } of unpassed) expect(reason).toContain('start it with --allow-writes as well');
    const unknown = { method: 'DELETE', headers: authentication[vendor](key) };
    expect(await askRaw(`${proxy.url}/some/where`, unknown)).toMatchObject({ status: 403 });
    const received = await sandbox.invitations({ direction: 'received', state: 'accepted' });
    expect(received).toEqual([]);
  });
});
