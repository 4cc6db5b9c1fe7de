import { vendors as facts } from '@invitekit/specs/vendors';
import { ExecuteContext } from 'n8n-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { namesOfStrangers, pendingOf, type Sending, send, sendOnce, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { createClient } from '../../support/sandbox.ts';
import { owner } from '../../support/sender/acting.ts';
import { idle, minute, people, sentTimes } from '../../support/sender/leads.ts';

const bed = useTestBed();
const { linkup, unipile } = vendorsUnderTest;

/** So long that no execution of a test is due only because others took their time. */
const pace = { shortestGap: 5, longestGap: 5, perDay: 2 };

/** For one person, with one node. */
interface Execution {
  readonly person: string;
  readonly node: VendorUnderTest;
}

describe('executions that overlap', () => {
  const leads = people(30).map(({ publicIdentifier }) => publicIdentifier);
  beforeEach(() => bed.renew({ ...idle, people: people(30), linkupCredits: 10_000 }));

  const isLater = ({ notSent: [first] }: Sending) => first?.[1] === 'not-due-yet';

  /** One execution for each at the same time, and again for whoever is not due yet when the first of them is, until so many are sent. */
  async function runAll(executions: readonly Execution[], most = executions.length) {
    const settled: Sending[] = [];
    let waiting = executions;
    while (waiting.length > 0 && settled.flatMap(({ sent }) => sent).length < most) {
      const runs = await Promise.all(
        waiting.map(({ person, node }) => sendOnce(bed, node, [person], {}, { credential: pace })),
      );
      expect(runs.map(({ result }) => result.outputs.flat().length)).toEqual(waiting.map(() => 1));
      const isProgress = runs.some((run) => !isLater(run) || !given(run.refusals[0]).message.startsWith('Another'));
      expect(isProgress).toBe(true);
      settled.push(...runs.filter((run) => !isLater(run)));
      waiting = waiting.filter((_, index) => isLater(given(runs[index])));
      const [soonest] = runs
        .flatMap(({ refusals }) => refusals.flatMap(({ tryAgainAt = [] }) => tryAgainAt))
        .toSorted();
      if (soonest !== undefined) await bed.sandbox.moveTo(soonest);
    }
    return { sent: settled.flatMap(({ sent }) => sent), notSent: settled.flatMap(({ notSent }) => notSent), waiting };
  }

  /** What LinkedIn has: whom the account invited, on which days, and the minutes between. */
  async function invited() {
    const found = await bed.sandbox.invitations({ account: owner, direction: 'sent', search: 'lead-' });
    const times = await sentTimes(bed.sandbox);
    return {
      names: found.map(({ member }) => member.publicIdentifier).toSorted(),
      days: times.map((at) => new Date(at).toISOString().slice(0, 10)),
      gaps: times.slice(1).map((at, index) => (at - given(times[index])) / minute),
    };
  }

  describe.each(vendors)('at $displayName', (node) => {
    const lists = () =>
      bed.sandbox.journal.count({ vendor: node.vendor, operation: facts[node.vendor].operations.listSent });

    test('invite one of 30 people at a time, keep the gap and the limit of the day, and share what they read', async () => {
      const executions = leads.map((person) => ({ person, node }));
      const { sent, notSent, waiting } = await runAll(executions, 3);
      const { names, gaps, days } = await invited();
      expect(names).toEqual(sent.toSorted());
      expect([sent.length, notSent.length, waiting.length]).toEqual([3, 0, 27]);
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(5);
      expect(days).toEqual(['2026-06-01', '2026-06-01', '2026-06-02']);
      // Of the 150 executions or so, only the three read. ConnectSafely says by an empty page that there are no more.
      expect(await lists()).toBeLessThanOrEqual(10);
    });

    test('invite nobody twice when 30 are about the same 2 people', async () => {
      const executions = leads.map((_, index) => ({ person: given(leads[index % 2]), node }));
      const { sent, notSent, waiting } = await runAll(executions);
      expect((await invited()).names).toEqual(sent.toSorted());
      expect(sent.toSorted()).toEqual(leads.slice(0, 2));
      expect(notSent).toEqual(Array.from({ length: 28 }, () => [expect.anything(), 'already-invited']));
      expect(waiting).toEqual([]);
    });

    test('keep the pace together when they are of two types of node', async () => {
      const types = nodesUnderTest.filter(({ vendor }) => vendor === node.vendor);
      expect(types).toHaveLength(2);
      const executions = leads.slice(0, 6).map((person, index) => ({ person, node: given(types[index % 2]) }));
      const { sent } = await runAll(executions, 2);
      const { names, gaps } = await invited();
      expect(names).toEqual(sent.toSorted());
      expect(names).toHaveLength(2);
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(5);
    });

    test('and follow one another, as from a webhook, keep the gap although each has one person only', async () => {
      const reasons = [];
      for (const person of leads.slice(0, 3)) {
        const { sent, notSent } = await sendOnce(bed, node, [person], {}, { credential: pace });
        reasons.push(...sent.map(() => 'sent'), ...notSent.map(([, reason]) => reason));
      }
      expect(reasons).toEqual(['sent', 'not-due-yet', 'not-due-yet']);
      expect((await invited()).names).toEqual(leads.slice(0, 1));
    });
  });
});

test('at LinkupAPI the list of pending invitations is paid for once, and then a look before each invitation', async () => {
  const names = await namesOfStrangers(bed.sandbox, 4);
  for (const name of names) await sendOnce(bed, linkup, [name]);
  expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1, 1, 1, 1, 1, 1]);
});

test('who is not due costs nothing', async () => {
  const [first = '', ...others] = await namesOfStrangers(bed.sandbox, 8);
  await sendOnce(bed, linkup, [first]);
  const before = await bed.sandbox.creditsSpent();
  for (const name of others) await sendOnce(bed, linkup, [name], {}, { credential: pace });
  expect(await bed.sandbox.creditsSpent()).toEqual(before);
});

test('an item that n8n tries again is no duplicate of itself', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const again = { executionId: 'again' };
  await bed.sandbox.fault({ vendor: 'unipile', operation: 'getRelationRequestsList', status: 403 });
  const { result } = await sendOnce(bed, unipile, [person], {}, again);
  expect(result.error).toBeDefined();
  expect((await sendOnce(bed, unipile, [person], {}, again)).sent).toEqual([person]);
});

test('a loop asks the vendor once for a person whom two items name', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const loop = { executionId: 'named twice' };
  expect((await sendOnce(bed, linkup, [person], {}, loop)).sent).toEqual([person]);
  expect((await sendOnce(bed, linkup, [person], {}, loop)).notSent).toEqual([[person, 'already-invited']]);
  const { operations } = facts.linkup;
  expect(await bed.sandbox.journal.count({ vendor: 'linkup', operation: operations.send })).toBe(1);
});

test('a refusal of one person does not make the list of pending invitations be paid for again', async () => {
  const [person = ''] = await namesOfStrangers(bed.sandbox, 1);
  const { items } = await createClient.linkup(bed.sandbox.connection('linkup')).listConnections({ limit: 1 });
  const connected = given(items[0]?.member.publicIdentifier);
  const before = await bed.sandbox.creditsSpent();
  const { sent, notSent } = await send(bed, linkup, [connected, person]);
  expect([sent, notSent]).toEqual([[person], [[connected, 'already-connected']]]);
  expect((await bed.sandbox.creditsSpent()).slice(before.length)).toEqual([3, 1, 1, 1]);
});

test('whoever is not invited keeps the file that came with the item', async () => {
  const [person = ''] = (await pendingOf(bed.sandbox)).map((each) => each.person);
  const binary = { picture: { data: 'aGVsbG8=', mimeType: 'image/png' } };
  const { result } = await sendOnce(bed, unipile, [person], {}, { binary });
  expect(result.outputs[1]).toMatchObject([{ json: { person }, binary }]);
});

test('an n8n that cannot say whether a node is a tool runs it as a node', async () => {
  const { isToolExecution } = ExecuteContext.prototype;
  const set = (value: unknown) =>
    Object.defineProperty(ExecuteContext.prototype, 'isToolExecution', { value, configurable: true });
  set(undefined);
  onTestFinished(() => void set(isToolExecution));
  const [pending = ''] = (await pendingOf(bed.sandbox)).map((each) => each.person);
  expect((await sendOnce(bed, unipile, [pending])).notSent).toEqual([[pending, 'already-invited']]);
});
