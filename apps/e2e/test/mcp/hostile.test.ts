import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vendorNames } from '@invitekit/clients';
import { describe, expect } from 'vitest';
import { given } from '../../support/listings.ts';
import { confirmOnTerminal } from '../../support/mcp/command.ts';
import { startMcp } from '../../support/mcp/session.ts';
import {
  inSandbox,
  invited,
  leads,
  leadsFile,
  planIn,
  policy,
  world,
  writeFiles,
  written,
} from '../../support/mcp/world.ts';
import { test } from '../../support/mock.ts';
import { type Call, forge, hostileCall, injection, marker, seeded, victims } from './hostile-calls.ts';

const calls = 200;

/** What is left of an answer without what is marked as untrusted. */
function trusted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Reflect.get(value, 'untrusted') === true) return 'untrusted';
  if (Array.isArray(value)) return value.map(trusted);
  return Object.entries(value).map(([key, each]) => [key, trusted(each)]);
}

describe.for(vendorNames)('%s', (vendor) => {
  test(`${calls} hostile calls raise no limit, reach nobody outside the confirmed plan and learn no secret`, async ({
    createSandbox,
    server,
  }) => {
    const people = [...leads, ...victims].map((publicIdentifier) => ({
      publicIdentifier,
      firstName: marker,
      headline: injection,
      answer: 'none' as const,
    }));
    const sandbox = await createSandbox({ ...world, people, accounts: [{ connections: 3 }] });
    const [friend] = await sandbox.connections();
    await sandbox.write({ from: given(friend).member.publicIdentifier, text: injection });
    const folder = await writeFiles({
      'config.json': {
        vendor,
        policy: { ...policy, perDay: 2 },
        lists: { leads: 'leads.csv', others: 'others.csv' },
        creditsPerRun: 5000,
      },
      'leads.csv': leadsFile,
      'others.csv': ['person,name', ...victims.map((victim) => `${victim},${injection}`)].join('\n'),
    });
    const mcp = await startMcp(inSandbox(folder, server.url, sandbox));
    const confirmed = planIn(
      await mcp.call('plan_invitations', { list: 'leads', rows: [1, 2, 3], note: 'Hello {name}' }),
    );
    const waiting = planIn(await mcp.call('plan_invitations', { list: 'others', count: 2, note: injection }));
    expect(await confirmOnTerminal(folder, confirmed, 'send 3')).toMatchObject({ code: 0 });

    const random = seeded(21);
    const before = JSON.stringify(await sandbox.conversations());
    const texts: string[] = [];
    const ask = async ({ name, given: args }: Call) => {
      const { isError, structuredContent, content } = await mcp.client.callTool(
        { name, arguments: { ...args } },
        undefined,
        { timeout: 170_000 },
      );
      texts.push(JSON.stringify([structuredContent, content]));
      const told: unknown =
        isError === true && Array.isArray(content) ? JSON.parse(String(content[0]?.text)) : structuredContent;
      expect(JSON.stringify(trusted(told))).not.toContain(marker);
      expect(JSON.stringify(told).length).toBeLessThan(400_000);
    };
    for (let count = 0; count < calls; ) {
      if (random() < 0.1) forge(folder, random, { confirmed, waiting });
      if (random() < 0.1) await sandbox.advance('PT6M');
      const together = Array.from({ length: Math.min(calls - count, random() < 0.2 ? 5 : 1) }, () =>
        hostileCall(random, { confirmed, waiting }),
      );
      await Promise.all(together.map(ask));
      count += together.length;
    }
    await Promise.all(Array.from({ length: 5 }, () => ask({ name: 'send_plan', given: { plan: confirmed } })));

    // The clock has moved by some hours of one day.
    expect(await invited(sandbox)).toEqual(['lead-0', 'lead-1']);
    expect(JSON.stringify(await sandbox.conversations())).toBe(before);
    expect((await written(sandbox)).map(({ text }) => text)).toEqual([injection]);
    expect(await sandbox.invitations({ account: 'ada-lovelace', search: 'lead-', state: 'withdrawn' })).toEqual([]);
    const said = texts.join('\n') + mcp.said();
    for (const secret of [
      sandbox.access(vendor).apiKey,
      folder,
      readFileSync(path.join(folder, 'invitekit-state/secret'), 'utf8'),
    ]) {
      expect(said).not.toContain(secret);
    }
  });
});
