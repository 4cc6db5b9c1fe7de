import { vendorNames } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import { actAs } from '../../support/sender/acting.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

const day = 86_400_000;

describe.for(vendorNames)('%s', (vendor) => {
  test('ninety days', async ({ createSandbox }) => {
    const people = Array.from({ length: 900 }, (_, index) => ({ publicIdentifier: `person-${index}` }));
    const sandbox = await createSandbox({
      invitations: 20,
      linkupCredits: 1_000_000,
      people: people.map((person, index) => ({
        ...person,
        answer: index % 3 === 0 ? 'none' : 'accept',
        answerDays: 3,
      })),
    });
    const time = await VirtualTime.of(sandbox);
    const { sender } = actAs({ sandbox, time, vendor, store: memoryStore(), policy: {} });
    const start = time.now().getTime();
    const counts = new Map<string, number>();
    const t = performance.now();
    await time.run(async () => {
      for await (const outcome of sender.send(people.map((member) => ({ member })))) {
        const key =
          outcome.is === 'not-sent' || outcome.is === 'waiting' ? `${outcome.is} ${outcome.because}` : outcome.is;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (outcome.is === 'not-sent' && (counts.get(key) ?? 0) < 3) console.log(outcome.message);
        if (time.now().getTime() > start + 90 * day) break;
      }
    });
    console.log(vendor, counts, (performance.now() - t) / 1000);
    const sent = (await sandbox.invitations({ account: 'ada-lovelace', direction: 'sent', kind: 'connection' }))
      .filter(({ sentAt }) => Date.parse(sentAt) >= start)
      .map(({ sentAt }) => Date.parse(sentAt))
      .reverse();
    const weeks = new Map<number, number>();
    for (const at of sent)
      weeks.set(Math.floor((at - start) / (7 * day)), (weeks.get(Math.floor((at - start) / (7 * day))) ?? 0) + 1);
    console.log([...weeks.values()].join(' '), Math.min(...sent.slice(1).map((at, index) => at - (sent[index] ?? 0))));
    expect(sent.length).toBeGreaterThan(100);
  }, 600_000);
});
