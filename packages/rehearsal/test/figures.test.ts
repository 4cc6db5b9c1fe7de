import { InvitationError } from '@invitekit/clients';
import {
  createReport,
  type ProgramTools,
  type Rehearsal,
  rehearse,
  rehearsedSchema,
  renderJson,
} from '@invitekit/rehearsal';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { expect, test } from 'vitest';
import { figuresOf, recount } from './recount.ts';
import { listOf, policy } from './support.ts';

const people = listOf(120, {});

/** Some of everything: batches, a night, the same people again, lists, withdrawals. */
async function mixed({ client, clock, step }: ProgramTools): Promise<void> {
  let next = 0;
  for (let day = 0; ; day += 1) {
    await clock.until(new Date(Date.UTC(2026, 2, 23 + day, day === 4 ? 1 : 8, 5)));
    for (let count = 0; count < 3 + ((day * 5) % 7); count += 1) {
      const person = people[day % 5 === 3 ? Math.max(0, next - 6 + count) : next];
      if (person === undefined) return;
      if (day % 5 !== 3) next += 1;
      const note = count === 0 ? 'We met at the fair.' : undefined;
      await step('Send', () => client.send({ member: { publicIdentifier: person.publicIdentifier }, note })).catch(
        ignored,
      );
      await clock.sleep((1 + (count % 4)) * 60_000);
    }
    await step('Get Many', async () => {
      let place = 0;
      for await (const sent of client.listAllSent()) {
        place += 1;
        if (day % 6 === 5 && place === 4) await client.withdraw(sent);
      }
    }).catch(ignored);
  }
}

function ignored(error: unknown): void {
  if (!InvitationError.isInstance(error)) throw error;
}

function rehearseMixed(vendor: VendorName): Promise<Rehearsal> {
  const sandbox = { invitations: 30, linkupCredits: 5000 };
  return rehearse(mixed, { vendor, policy, people, days: 21, from: '2026-03-23', seed: 7, sandbox });
}

test.each(vendorNames)(
  'each figure of a report at %s is what the journal says, over a change of clocks',
  async (vendor) => {
    const { rehearsed, report } = await rehearseMixed(vendor);
    const readBack = rehearsedSchema.parse(JSON.parse(JSON.stringify(rehearsed)));
    const counted = recount(readBack);
    expect(figuresOf(report)).toEqual(counted);
    expect(await createReport(readBack)).toEqual(report);
    expect(counted.invitations.sent).toBeGreaterThan(50);
    expect(counted.outsideHours).toBeGreaterThan(0);
    expect(counted.twice).not.toEqual([]);
  },
);

test('one figure that is changed is not what the journal says', async () => {
  const { rehearsed, report } = await rehearseMixed('linkup');
  const figures = figuresOf(report);
  const counted = recount(rehearsed);
  const text = JSON.stringify(figures);
  const numbers = [...text.matchAll(/(?<=[:[,])\d+(?:\.\d+)?(?=[,}\]])/g)];
  expect(numbers.length).toBeGreaterThan(300);
  for (const { 0: number, index } of numbers) {
    const changed: unknown = JSON.parse(
      `${text.slice(0, index)}${Number(number) + 1}${text.slice(index + number.length)}`,
    );
    expect(changed).not.toEqual(counted);
  }
});

test('the same seed gives the same report, another seed another one', async () => {
  const once = await rehearse(mixed, {
    vendor: 'unipile',
    policy,
    people,
    days: 9,
    from: '2026-03-23',
    seed: 3,
    weather: 'rough',
  });
  const twice = await rehearse(mixed, {
    vendor: 'unipile',
    policy,
    people,
    days: 9,
    from: '2026-03-23',
    seed: 3,
    weather: 'rough',
  });
  const other = await rehearse(mixed, {
    vendor: 'unipile',
    policy,
    people,
    days: 9,
    from: '2026-03-23',
    seed: 4,
    weather: 'rough',
  });
  expect(renderJson(twice.report)).toBe(renderJson(once.report));
  expect(renderJson(other.report)).not.toBe(renderJson(once.report));
});
