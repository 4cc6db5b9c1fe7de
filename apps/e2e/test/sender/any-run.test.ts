import { type SendInput, type VendorName, vendorNames } from '@invitekit/clients';
import { memoryStore, type Weekday } from '@invitekit/clients/sender';
import fc from 'fast-check';
import { expect } from 'vitest';
import { runs } from '../../../../long-tests.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { hour, minute } from '../../support/sender/leads.ts';
import { type Fate, Killed, mortal } from '../../support/sender/mortal.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';
import { wall } from '../../support/sender/wall.ts';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

/** Vendors that tell to the second when an invitation was sent. */
const exact: readonly VendorName[] = ['unipile', 'postpress'];

interface Limits {
  readonly timeZone: string;
  readonly weekdays: readonly Weekday[];
  readonly hours: { readonly from: string; readonly to: string };
  readonly gapMinutes: { readonly least: number; readonly most: number };
  readonly perDay: number;
  readonly perWeek: number;
}

const policies: fc.Arbitrary<Limits> = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    days: fc.subarray([...weekdays], { minLength: 2 }),
    from: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: 2, max: 12 }),
    startWithinMinutes: fc.integer({ min: 0, max: 60 }),
    least: fc.integer({ min: 1, max: 10 }),
    more: fc.integer({ min: 0, max: 20 }),
    perDay: fc.integer({ min: 1, max: 12 }),
    perWeek: fc.integer({ min: 3, max: 40 }),
  })
  .map(({ timeZone, days, from, length, startWithinMinutes, least, more, perDay, perWeek }) => ({
    timeZone,
    weekdays: days,
    hours: { from: `${from}:00`, to: `${Math.min(24, from + length)}:00` },
    startWithinMinutes,
    gapMinutes: { least, most: least + more },
    perDay,
    perWeek,
  }));

const fates = fc.constantFrom<Fate>(
  ...Array.from({ length: 60 }, () => 'goes-on' as const),
  'answer-is-lost',
  'request-is-lost',
  'killed-before',
  'killed-after',
);

const scenario = fc.record({
  policy: policies,
  vendors: fc.array(fc.constantFrom(...vendorNames), { minLength: 1, maxLength: 3 }),
  people: fc.integer({ min: 3, max: 14 }),
  fates: fc.infiniteStream(fates),
  // Somebody who invites on LinkedIn, minutes after the last time.
  others: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 6 }),
  start: fc.integer({ min: 0, max: 365 * 24 * 60 }),
});

test('whatever happens, senders keep all limits together, invite nobody twice, and everybody in the end', async ({
  createSandbox,
}) => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ policy, vendors, people, fates: fateOf, others, start }) => {
      const now = new Date(Date.parse('2026-01-01T00:00:00Z') + start * minute).toISOString();
      const sandbox = await createSandbox({
        invitations: 2,
        linkupCredits: 1_000_000,
        clock: { now },
        linkedin: { activity: 'quiet' },
        people: names(people, 'lead').concat(names(others.length, 'other')),
      });
      const time = await VirtualTime.of(sandbox);
      const store = memoryStore();
      const all = names(people, 'lead').map((member) => ({ member }));
      await Promise.all([
        ...vendors.map((vendor) => time.run(() => untilAllAreInvited(vendor))),
        time.run(() => inviteByHand(sandbox, time, others)),
      ]);
      await check(sandbox, policy, { people, vendors });

      /** Starts it again whenever it dies or stops, as a supervisor would. */
      async function untilAllAreInvited(vendor: VendorName): Promise<void> {
        for (let life = 1; life <= 60; life += 1) {
          // The last lives are quiet ones, so that it comes to an end.
          const body = mortal(() => (life < 30 ? fateOf.next().value : 'goes-on'));
          const { sender } = actAs({ sandbox, time, vendor, store: body.store(store), policy, over: body.transport });
          const left = new Set<SendInput>(all);
          try {
            for await (const outcome of sender.send(all)) {
              const isOver = outcome.is === 'sent' || (outcome.is === 'not-sent' && outcome.next === 'skip');
              if (isOver) left.delete(outcome.input);
            }
            if (left.size === 0) return;
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
          await time.sleep(20 * minute);
        }
        throw new Error('It never came to an end');
      }
    }),
    {
      numRuns: runs(36),
      interruptAfterTimeLimit: 240_000,
    },
  );
}, 600_000);

function names(count: number, kind: string) {
  return Array.from({ length: count }, (_, index) => ({ publicIdentifier: `${kind}-${index}` }));
}

async function inviteByHand(sandbox: Sandbox, time: VirtualTime, waits: readonly number[]): Promise<void> {
  const { client } = actAs({ sandbox, time, vendor: 'unipile', store: memoryStore() });
  for (const [index, wait] of waits.entries()) {
    await time.sleep(wait * minute + 7_300);
    await client.send({ member: { publicIdentifier: `other-${index}` } });
  }
}

interface Expected {
  readonly people: number;
  readonly vendors: readonly VendorName[];
}

async function check(
  sandbox: Sandbox,
  { timeZone, weekdays: days, hours, gapMinutes, perDay, perWeek }: Limits,
  { people, vendors }: Expected,
): Promise<void> {
  const sent = (await sandbox.invitations({ account: owner, direction: 'sent', kind: 'connection' }))
    .map(({ member, sentAt }) => ({ name: member.publicIdentifier, at: Date.parse(sentAt) }))
    .filter(({ name }) => /^(lead|other)-/.test(name))
    .sort((one, other) => one.at - other.at);
  const leads = sent.filter(({ name }) => name.startsWith('lead-'));
  expect(leads.map(({ name }) => name).sort()).toEqual(
    names(people, 'lead')
      .map((each) => each.publicIdentifier)
      .sort(),
  );
  const seesOthers = vendors.every((vendor) => exact.includes(vendor));
  for (const { name, at } of leads) {
    const before = (list: typeof sent) =>
      list.filter((other) => other.at < at || (other.at === at && other.name < name));
    const { weekday, time: clock } = wall(timeZone, at);
    expect(days).toContain(weekday);
    expect(clock >= hours.from.padStart(5, '0') && clock < hours.to.padStart(5, '0')).toBe(true);
    const last = before(seesOthers ? sent : leads).at(-1);
    expect(at - (last?.at ?? 0)).toBeGreaterThanOrEqual(gapMinutes.least * minute);
    const dayOf = (moment: number) => wall(timeZone, moment).date;
    const weekOf = (moment: number) => wall(timeZone, moment).monday;
    expect(before(sent).filter((other) => dayOf(other.at) === dayOf(at)).length).toBeLessThan(perDay);
    expect(before(sent).filter((other) => other.at > at - 16 * hour).length).toBeLessThan(perDay);
    expect(before(sent).filter((other) => weekOf(other.at) === weekOf(at)).length).toBeLessThan(perWeek);
    expect(before(sent).filter((other) => other.at > at - 6 * 24 * hour).length).toBeLessThan(perWeek);
  }
}
