import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../../long-tests.ts';
import { given } from '../../support/listings.ts';
import { startLosingLine } from '../../support/n8n/losing-line.ts';
import { namesOfStrangers, pendingOf, send, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest } from '../../support/n8n/vendors.ts';
import { people as leads } from '../../support/sender/leads.ts';

const bed = useTestBed();

const quiet = { invitations: 4, linkedin: { activity: 'quiet' } };

/** Strangers are 0 to 7; the others are pending, connected, unknown to LinkedIn, unreachable, or no name at all. */
const person = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 7 }) },
  fc.constantFrom('pending', 'nobody-has-this-address', 'captain-nemo', 'Grace Hopper', ''),
);

const oneItem = fc.record({
  person,
  owner: fc.oneof({ weight: 4, arbitrary: fc.constant('Ada Lovelace' as const) }, fc.constant('Grace Hopper' as const)),
});

const oneRun = fc.record({
  node: fc.constantFrom(...nodesUnderTest),
  people: fc.array(oneItem, { minLength: 1, maxLength: 8 }),
  maxPerRun: fc.integer({ min: 1, max: 3 }),
  maxPerDay: fc.integer({ min: 1, max: 6 }),
  doNotInvite: fc.subarray([0, 1, 2]),
  /** The write whose answer is lost, and all later answers with it. */
  lost: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 6 }),
  /** The write before which LinkedIn restricts the account. */
  restricted: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 6 }),
});

test('every item leaves by one output, and LinkedIn has who left by the first, whatever comes', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(oneRun, async ({ node, people, lost, restricted, doNotInvite, ...limits }) => {
      await bed.renew({ ...quiet, people: leads(8) });
      const grace = bed.sandbox.accountId('unipile', 'Grace Hopper');
      const before = await pendingOf(bed.sandbox);
      const ofGrace = (await pendingOf(bed.sandbox, grace)).length;
      const toName = (each: string | number) =>
        each === 'pending' ? given(before[0]).person : typeof each === 'number' ? `lead-${each}` : each;
      const line = await startLosingLine(bed.sandbox.access(node.vendor).baseUrl, {
        losesAnswer: (write) => write === lost,
        before: async (write) => {
          if (write === restricted) await bed.sandbox.setStatus('ada-lovelace', 'restricted');
        },
      });
      const items = people.map((each) => ({
        person: toName(each.person),
        account: bed.sandbox.accountId(node.vendor, each.owner),
      }));
      const { sent, refusals, notSent } = await send(
        bed,
        node,
        items,
        {
          accountId: { __rl: true, mode: 'id', value: '={{ $json.account }}' },
          doNotInvite: doNotInvite.map(toName).join(', '),
          options: limits,
        },
        { credential: { baseUrl: line.url }, onError: 'continueRegularOutput' },
      );
      await line.close();
      await bed.sandbox.setStatus('ada-lovelace', 'connected');

      const names = items.map((item) => item.person);
      expect([...sent, ...notSent.map(([name]) => name)].toSorted()).toEqual(names.toSorted());
      const added = [
        ...(await pendingOf(bed.sandbox)).slice(0, -before.length),
        ...(await pendingOf(bed.sandbox, grace)).slice(0, ofGrace === 0 ? undefined : -ofGrace),
      ].map((each) => each.person);
      const uncertain = notSent.filter(([, reason]) => reason === 'uncertain').map(([name]) => name);
      for (const name of uncertain) if (added.includes(name)) added.splice(added.indexOf(name), 1);
      expect(added.toSorted()).toEqual(sent.toSorted());
      expect(uncertain.length).toBeLessThanOrEqual(1);
      for (const name of doNotInvite.map(toName)) expect(added).not.toContain(name);
      for (const { reason } of refusals) seen.set(reason, (seen.get(reason) ?? 0) + 1);
      seen.set('sent', (seen.get('sent') ?? 0) + sent.length);
    }),
    { numRuns: runs(60), seed: 4 },
  );
  // Nothing would be shown by runs in which nothing happens.
  for (const outcome of [
    'sent',
    'uncertain',
    'not-due-yet',
    'run-limit',
    'duplicate',
    'do-not-invite',
    'invalid-parameter',
  ]) {
    expect(seen.get(outcome), outcome).toBeGreaterThan(0);
  }
}, 180_000);

test('the limits of a day and a week hold over any sequence of runs, also through several vendors', async () => {
  const step = fc.record({
    node: fc.constantFrom(...vendors),
    count: fc.integer({ min: 1, max: 4 }),
    wait: fc.constantFrom('PT0S', 'PT5H', 'PT24H', 'PT71H'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12, size: 'max' }), async (steps) => {
      await bed.renew(quiet);
      const people = [...(await namesOfStrangers(bed.sandbox, 50))];
      const base = await pendingOf(bed.sandbox);
      const sentAt: number[] = [];
      for (const { node, count, wait } of steps) {
        await bed.sandbox.advance(wait);
        const { now } = await bed.sandbox.clock();
        const { sent } = await send(bed, node, people.splice(0, count), { options: { maxPerDay: 8, maxPerWeek: 12 } });
        sentAt.push(...sent.map(() => Date.parse(now)));
      }
      expect(await pendingOf(bed.sandbox)).toHaveLength(base.length + sentAt.length);
      for (const until of sentAt) {
        const within = (hours: number) => sentAt.filter((at) => at <= until && at > until - hours * 3_600_000).length;
        // A day's limit holds on each day and in 16 hours, a week's in each week and in 6 days.
        expect(within(16)).toBeLessThanOrEqual(8);
        expect(sentAt.filter((at) => dayOf(at) === dayOf(until)).length).toBeLessThanOrEqual(8);
        expect(within(6 * 24)).toBeLessThanOrEqual(12);
      }
    }),
    { numRuns: runs(15), seed: 4 },
  );
}, 180_000);

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
