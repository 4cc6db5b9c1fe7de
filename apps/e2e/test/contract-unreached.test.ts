import { vendorNames } from '@invitekit/clients';
import { findingsOf } from '@invitekit/contract';
import { expect } from 'vitest';
import { checkThroughProxy } from '../support/contract.ts';
import { test } from '../support/mock.ts';
import { hasWebhooks } from '../support/webhooks.ts';

/** Nothing listens there. */
const deadEnd = '127.0.0.1:1';

test.for(vendorNames.filter(hasWebhooks))(
  'a fake of %s that does not reach this machine, as from a container, is not blamed for its webhooks',
  async (vendor, { createSandbox }) => {
    const hosts = new Set<string>();
    const outsideOfThisNetwork: typeof fetch = async (input, init) => {
      const { body } = init ?? {};
      const sent = typeof body === 'string' ? body.replaceAll(/127\.0\.0\.1:\d+(?=\/hook)/g, toDeadEnd) : body;
      const response = await fetch(input, { ...init, body: sent ?? null });
      if (!String(input).endsWith('/deliveries')) return response;
      const [host = deadEnd] = [...hosts].slice(-1);
      return new Response((await response.text()).replaceAll(deadEnd, host), response);
    };
    const toDeadEnd = (host: string) => {
      hosts.add(host);
      return deadEnd;
    };
    const sandbox = await createSandbox({ invitations: 8, accounts: [{ connections: 12 }] });
    const settings = { allowWrites: true, most: 20, fetch: outsideOfThisNetwork };
    const { report } = await checkThroughProxy(sandbox, vendor, settings);
    expect(hosts.size).toBeGreaterThan(0);
    expect(findingsOf(report)).toEqual([]);
    const notes = report.operations.flatMap((operation) => operation.notes);
    expect(notes.join('\n')).toContain('as the fake does not reach this machine (ECONNREFUSED)');
  },
);
