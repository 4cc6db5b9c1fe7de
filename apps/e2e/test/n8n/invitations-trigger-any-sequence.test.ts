import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../../long-tests.ts';
import { pollableVendors, usePolling, type Watch } from '../../support/n8n/polling.ts';
import { pollLater, strangers } from '../../support/n8n/polling-acts.ts';
import { told } from '../../support/n8n/told-events.ts';
import { createClient } from '../../support/sandbox.ts';

const bed = usePolling();

const acts = [
  // Lists come empty, or the vendor is down, from one request of a poll on.
  ...(['poll', 'poll', 'poll', 'emptyPoll', 'failingPoll', 'wait'] as const),
  ...(['receive', 'accept', 'refuse'] as const),
  ...(['send', 'send', 'withdraw', 'withdraw', 'beAccepted', 'beAccepted', 'beAccepted', 'beIgnored'] as const),
] as const;

type Act = (typeof acts)[number];

const step = fc.record({ act: fc.constantFrom(...acts), number: fc.nat(29), many: fc.constantFrom(1, 2, 13) });

interface Pending {
  readonly id: string;
  readonly person: string;
}

test.each(pollableVendors)(
  'after anything that may happen, the trigger at %s has told each event once, and no other',
  async (vendor) => {
    const kinds = new Set<string | undefined>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }),
        fc.boolean(),
        async (steps, isDurable) => {
          const watch = await bed.watch(vendor, { isDurable, plan: { linkupCredits: 1_000_000 } });
          const { expected, possible, events } = await play(watch, steps);
          const surplus = events.filter((event) => !possible.has(event));
          expect(surplus.toSorted()).toEqual(expected.toSorted());
          expect(new Set(events).size).toBe(events.length);
          for (const event of expected) kinds.add(event.split(' ')[0]);
        },
      ),
      { numRuns: runs(15), seed: 20260601 },
    );
    expect([...kinds].toSorted()).toEqual(['accepted', 'gone', 'received']);
  },
);

async function play(watch: Watch, steps: readonly { act: Act; number: number; many: number }[]) {
  const { poller, sandbox, passHours } = watch;
  const ada = createClient.unipile(sandbox.connection('unipile'));
  const people = await strangers(watch, 100);
  const events: string[] = [];
  const expected: string[] = [];
  /** What left the list before the trigger saw it may be told, if a poll that failed had seen it. */
  const possible = new Set<string>();
  let unseen: Pending[] = [];
  const incoming: string[] = [];
  const received: string[] = [];
  const sent = await listSent();
  await poll();

  const play: Readonly<Record<Act, (number: number, many: number) => Promise<void>>> = {
    poll,
    async emptyPoll(from) {
      watch.empty({ from: from % 7 });
      events.push(...told(await poller.poll()));
      watch.fill();
      await poll();
    },
    async failingPoll(after) {
      watch.downAfter(after % 7, 403);
      events.push(...told(await poller.poll().catch(() => [])));
      watch.downAfter();
    },
    wait: (hours) => passHours(hours + 1),
    async receive(_, many) {
      for (const from of people.splice(0, many)) {
        await sandbox.receive({ from });
        expected.push(`received ${from}`);
        incoming.push(from);
      }
    },
    async accept(number) {
      const person = take(received, number);
      if (person !== undefined) await ada.accept({ member: { publicIdentifier: person } });
    },
    async refuse(number) {
      const person = take(received, number);
      if (person !== undefined) await ada.refuse({ member: { publicIdentifier: person } });
    },
    async send(_, many) {
      const invited = people.splice(0, many);
      for (const publicIdentifier of invited) await ada.send({ member: { publicIdentifier } });
      const listed = (await listSent()).filter(({ person }) => invited.includes(person));
      sent.push(...listed);
      unseen.push(...listed);
    },
    async withdraw(number) {
      const invitation = take(sent, number);
      if (invitation === undefined) return;
      await ada.withdraw({ member: { publicIdentifier: invitation.person } });
      noteGone(invitation);
    },
    async beIgnored(number) {
      const invitation = take(sent, number);
      if (invitation === undefined) return;
      await sandbox.answer(invitation.id, 'ignore');
      noteGone(invitation);
    },
    async beAccepted(number) {
      const invitation = take(sent, number);
      if (invitation === undefined) return;
      await sandbox.answer(invitation.id, 'accept');
      expected.push(`accepted ${invitation.person}`);
    },
  };
  for (const { act, number, many } of steps) await play[act](number, many);
  await poll();
  events.push(...told(await pollLater(watch)));
  return { events, expected, possible };

  async function poll(): Promise<void> {
    events.push(...told(await poller.poll()));
    unseen = [];
    received.push(...incoming.splice(0));
  }

  async function listSent(): Promise<Pending[]> {
    const listed = await Array.fromAsync(watch.client.listAllSent());
    return listed.map(({ id, member }) => ({ id, person: member.publicIdentifier ?? '' }));
  }

  function noteGone(invitation: Pending): void {
    if (unseen.some(({ id }) => id === invitation.id)) possible.add(`gone ${invitation.id}`);
    else expected.push(`gone ${invitation.id}`);
  }
}

/** One of a list, which has it no more. */
function take<Item>(list: Item[], number: number): Item | undefined {
  return list.splice(number % Math.max(1, list.length), 1)[0];
}
