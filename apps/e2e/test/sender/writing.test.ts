import { DoNotContact, memoryStore, type WriteInput } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import { actAs, owner } from '../../support/sender/acting.ts';
import { day, hour, minute, people } from '../../support/sender/leads.ts';
import { mortal } from '../../support/sender/mortal.ts';
import {
  acceptAll,
  again,
  changed,
  copyOf,
  hello,
  invite,
  lead,
  wait,
  write,
  written,
} from '../../support/sender/writing.ts';
import { can } from '../../support/vendor-rows.ts';
import { writers, writesMessage } from '../../support/writing.ts';

describe.for(writers)('%s', (vendor) => {
  test('the first message comes a day after the acceptance, and once', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    expect(await write(stage, [hello])).toMatchObject([{ is: 'not-sent', because: 'not-due-yet', next: 'later' }]);
    // Of some acceptances only the day is told.
    await wait(stage, 2 * day);
    expect(await write(stage, [hello])).toMatchObject([{ is: 'sent', result: { confirmedBy: 'answer' } }]);
    const [message] = await written(stage.sandbox);
    const [accepted] = await stage.sandbox.connections();
    expect(Date.parse(given(message).sentAt) - Date.parse(given(accepted).connectedAt)).toBeGreaterThan(day);
    await wait(stage, day);
    expect(await write(stage, [hello])).toMatchObject([{ because: 'written-before', next: 'skip' }]);
    expect(await written(stage.sandbox)).toHaveLength(1);
  });

  test('nobody is written to who has not accepted, or is a stranger', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { accepts: false });
    await wait(stage, 2 * day);
    const inputs = [hello, { member: { publicIdentifier: 'sophie-germain' }, text: 'Hello' }];
    expect(await write(stage, inputs)).toMatchObject([
      { because: 'not-accepted', next: 'later' },
      { is: 'not-sent', because: 'not-connected' },
    ]);
    expect(await written(stage.sandbox)).toEqual([]);
  });

  test('each of those who are not due yet has a moment of its own', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { count: 3 });
    await wait(stage, 2 * day);
    const inputs = people(3).map((member) => ({ ...hello, member }));
    const outcomes = await write(stage, inputs, {}, 0);
    const moments = outcomes.flatMap((each) => (each.is === 'not-sent' ? (each.tryAgainAt ?? []) : []));
    expect(outcomes.map(({ is }) => is)).toEqual(['sent', 'not-sent', 'not-sent']);
    expect(new Set(moments).size).toBe(2);
  });

  test('an acceptance that is told counts more than a list that was read before it', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { accepts: false });
    const { sender } = actAs({ ...stage, policy: { messages: { firstAfterHours: 0 } } });
    const writes = async (input: WriteInput) => {
      const outcomes = await stage.time.run(() => Array.fromAsync(sender.write([input], { waitAtMostMs: 3 * day })));
      return outcomes.filter(({ is }) => is !== 'waiting');
    };
    const told = { ...hello, acceptedAt: new Date(stage.time.now()).toISOString() };
    // What was told too early is asked, and nothing is written.
    expect(await writes(told)).toMatchObject([{ because: 'not-accepted', next: 'later' }]);
    expect(await written(stage.sandbox)).toEqual([]);
    await acceptAll(stage.sandbox);
    expect(await writes(told)).toMatchObject([{ is: 'sent' }]);
    expect(await written(stage.sandbox)).toHaveLength(1);
  });

  test('a follow-up comes three days after the first message, and only one', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    expect(await write(stage, [again])).toMatchObject([{ because: 'not-begun' }]);
    await wait(stage, 2 * day);
    expect(await write(stage, [hello])).toMatchObject([{ is: 'sent' }]);
    expect(await write(stage, [again])).toMatchObject([{ because: 'not-due-yet' }]);
    await wait(stage, 4 * day);
    expect(await write(stage, [{ ...again, text: hello.text }])).toMatchObject([{ because: 'written-before' }]);
    expect(await write(stage, [again])).toMatchObject([{ is: 'sent' }]);
    await wait(stage, 4 * day);
    const third = { ...again, text: 'Still there?' };
    expect(await write(stage, [third])).toMatchObject([{ because: 'written-before', next: 'skip' }]);
    expect(await write(stage, [third], { messages: { followUps: 2 } })).toMatchObject([{ is: 'sent' }]);
    expect((await written(stage.sandbox)).map(({ text }) => text)).toEqual([hello.text, again.text, third.text]);
  });

  test.for([
    ['an answer before the first message', 'theirs', 'first'],
    ['an answer to the first message', 'theirs', 'follow-up'],
    ['what the owner typed before the first message', 'owner', 'first'],
    ['what the owner typed after it', 'owner', 'follow-up'],
    ['the first message once more, typed by the owner', 'copy', 'follow-up'],
  ] as const)('%s ends the sequence for good', async ([, whose, before], { createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    if (before === 'follow-up') await write(stage, [hello]);
    await wait(stage, 2 * hour);
    if (whose === 'theirs') await stage.sandbox.write({ from: 'lead-0', text: 'Who are you?' });
    else {
      const { client } = actAs(stage);
      await client.sendMessage({ member: lead, text: whose === 'copy' ? hello.text : 'By hand' });
    }
    const count = (await written(stage.sandbox)).length;
    await wait(stage, 4 * day);
    const input = before === 'first' ? hello : again;
    expect(await write(stage, [input])).toMatchObject([{ because: 'conversation-went-on', next: 'skip' }]);
    await wait(stage, 4 * day);
    expect(await write(stage, [input])).toMatchObject([{ because: 'conversation-went-on', next: 'skip' }]);
    expect(await written(stage.sandbox)).toHaveLength(count);
  });

  test('where the conversation cannot be read nothing is written', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    const { sender } = actAs({
      ...stage,
      over: (transport) => async (request) => {
        const isReading = /chats|conversations|get_conversation/.test(`${request.url} ${request.body}`);
        return isReading && !writesMessage(request)
          ? { status: 500, headers: {}, body: '{"error":"Down","success":false}' }
          : await transport(request);
      },
    });
    const outcomes = await stage.time.run(() => Array.fromAsync(sender.write([hello], { waitAtMostMs: 3 * day })));
    expect(outcomes.at(-1)).toMatchObject({ is: 'not-sent' });
    expect(await written(stage.sandbox)).toEqual([]);
    expect(await write(stage, [hello])).toMatchObject([{ is: 'sent' }]);
  });

  test('who was withdrawn, refused or disconnected is never written to', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { count: 2, accepts: false });
    const { sender } = actAs(stage);
    await stage.time.run(() => Array.fromAsync(sender.withdraw([{ member: lead }])));
    const [pending] = await stage.sandbox.invitations({ account: owner, direction: 'sent', state: 'pending' });
    await stage.sandbox.ignore(given(pending).id);
    await wait(stage, 2 * day);
    const other = { ...hello, member: { publicIdentifier: 'lead-1' } };
    const outcomes = await write(stage, [hello, other]);
    expect(outcomes).toMatchObject([
      { because: 'ended', next: 'skip' },
      { is: 'not-sent', next: 'skip' },
    ]);
    expect(await written(stage.sandbox)).toEqual([]);
  });

  test('who is in Do Not Contact is never written to', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    const doNotContact = new DoNotContact([{ is: 'member', member: lead }]);
    expect(await write(stage, [hello], { doNotContact })).toMatchObject([{ because: 'do-not-contact', next: 'skip' }]);
    expect(await written(stage.sandbox)).toEqual([]);
  });

  test('a new account writes 10 messages a day, in its hours, with gaps', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { count: 13 });
    await wait(stage, 2 * day);
    const inputs = people(13).map((member, index) => ({ member, text: `Hello ${index}` }));
    const outcomes = await write(stage, inputs, {}, 2 * day);
    const sent = outcomes.filter(({ is }) => is === 'sent').length;
    expect(outcomes.filter((each) => each.is === 'not-sent' && each.because !== 'not-due-yet')).toEqual([]);
    const messages = await written(stage.sandbox);
    expect(messages).toHaveLength(sent);
    const byDay = new Map<string, number>();
    for (const { sentAt } of messages) byDay.set(sentAt.slice(0, 10), (byDay.get(sentAt.slice(0, 10)) ?? 0) + 1);
    expect(Math.max(...byDay.values())).toBe(10);
    const times = messages.map(({ sentAt }) => Date.parse(sentAt));
    const gaps = times.slice(1).map((time, index) => time - given(times[index]));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * minute);
    for (const { sentAt } of messages) {
      const hours = (new Date(sentAt).getUTCHours() + 2) % 24;
      expect(hours >= 9 && hours < 17).toBe(true);
    }
  });

  test('a message whose answer was lost is never written again', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    let isDead = false;
    const { sender } = actAs({
      ...stage,
      over: (transport) => async (request) => {
        if (isDead) throw new TypeError('The line is dead');
        const answer = await transport(request);
        if (!writesMessage(request)) return answer;
        isDead = true;
        throw new TypeError('The line broke');
      },
    });
    const outcomes = await stage.time.run(() => Array.fromAsync(sender.write([hello], { waitAtMostMs: 3 * day })));
    expect(outcomes.at(-1)).toMatchObject({ is: 'uncertain' });
    // The conversation shows it.
    expect(await write(stage, [hello])).toMatchObject([{ because: 'written-before' }]);
    expect(await written(stage.sandbox)).toHaveLength(1);
  });

  test('a message that may have arrived, and is not in the conversation, is for a person to look at', async ({
    createSandbox,
  }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    const { sender } = actAs({
      ...stage,
      over: (transport) => async (request) => {
        if (writesMessage(request)) throw new TypeError('The line is dead');
        return await transport(request);
      },
    });
    const outcomes = await stage.time.run(() => Array.fromAsync(sender.write([hello], { waitAtMostMs: 3 * day })));
    expect(outcomes.at(-1)).toMatchObject({ is: 'uncertain' });
    await wait(stage, 2 * day);
    expect(await write(stage, [hello])).toMatchObject([{ because: 'uncertain', next: 'look' }]);
    expect(await written(stage.sandbox)).toEqual([]);
  });

  test('a sender that died after writing has written, and the next one goes on', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    let isWritten = false;
    const body = mortal(() => (isWritten ? 'killed-before' : 'goes-on'));
    const { sender } = actAs({
      ...stage,
      store: body.store(stage.store),
      over: (transport) =>
        body.transport(
          Object.assign(async (request: Parameters<typeof transport>[0]) => {
            const answer = await transport(request);
            isWritten ||= writesMessage(request);
            return answer;
          }, transport),
        ),
    });
    await stage.time.run(() => Array.fromAsync(sender.write([hello]))).catch(() => undefined);
    expect(isWritten).toBe(true);
    expect(await write(stage, [hello])).toMatchObject([{ because: 'written-before' }]);
    await wait(stage, 7 * day);
    expect(await write(stage, [again])).toMatchObject([{ is: 'sent' }]);
    expect((await written(stage.sandbox)).map(({ text }) => text)).toEqual([hello.text, again.text]);
  });

  test('one person by three names is written to once', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    const [{ id = '' } = {}] = await stage.sandbox.members('lead-0');
    const profileUrl = 'https://www.linkedin.com/in/lead-0/';
    for (const member of [lead, { id }, { profileUrl }]) {
      await write(stage, [{ member, text: `Hello ${Object.keys(member)[0]}` }]);
      await wait(stage, 4 * day);
    }
    expect(await written(stage.sandbox)).toHaveLength(1);
  });

  test.for([
    ['an answer of the same day', 'theirs', 'conversation-went-on'],
    ['what the owner typed half a minute later', 'owner', 'conversation-unclear'],
  ] as const)(
    '%s is seen where no sender invited, however the acceptance is told',
    async ([, whose, because], { createSandbox }) => {
      const stage = await invite(createSandbox, vendor, { accepts: false, note: '' });
      await acceptAll(stage.sandbox);
      const { connectedAt } = given((await stage.sandbox.connections())[0]);
      await wait(stage, 40_000);
      const { client } = actAs(stage);
      if (whose === 'theirs') await stage.sandbox.write({ from: 'lead-0', text: 'Who are you?' });
      else await client.sendMessage({ member: lead, text: 'By hand' });
      const count = (await written(stage.sandbox)).length;
      await wait(stage, 3 * day);
      const date = connectedAt.slice(0, 10);
      const listed = { earliest: `${date}T00:00:00.000Z`, latest: `${date}T23:59:59.999Z` };
      for (const acceptedAt of [connectedAt, date, listed.latest, listed]) {
        const outcomes = await write({ ...stage, store: memoryStore() }, [{ ...hello, acceptedAt }]);
        expect(outcomes).toMatchObject([{ is: 'not-sent', because }]);
      }
      expect(await written(stage.sandbox)).toHaveLength(count);
    },
  );

  test('a note that no sender remembers begins the conversation where it came with the acceptance', async ({
    createSandbox,
  }) => {
    const stage = await invite(createSandbox, vendor, { accepts: false });
    await acceptAll(stage.sandbox);
    const { connectedAt } = given((await stage.sandbox.connections())[0]);
    await wait(stage, 2 * day);
    const store = memoryStore();
    const late = new Date(Date.parse(connectedAt) + hour).toISOString();
    const [unclear] = await write({ ...stage, store }, [{ ...hello, acceptedAt: late }]);
    // Some vendors say which message is a note, or list when somebody accepted.
    expect(unclear).toBeOneOf([
      expect.objectContaining({ is: 'sent' }),
      expect.objectContaining({ because: 'conversation-unclear', next: 'look' }),
    ]);
    const [outcome] = await write({ ...stage, store }, [{ ...hello, acceptedAt: connectedAt }]);
    expect(outcome).toMatchObject(unclear?.is === 'sent' ? { because: 'written-before' } : { is: 'sent' });
    await wait(stage, 4 * day);
    expect(await write({ ...stage, store }, [again])).toMatchObject([{ is: 'sent' }]);
  });

  test('a note of which an earlier version wrote nothing down ends no sequence', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    const store = changed(stage.store, { invitation: (attempt) => [...attempt.slice(0, 8), null] });
    const { connectedAt } = given((await stage.sandbox.connections())[0]);
    const [first] = await write({ ...stage, store }, [hello]);
    expect(first).toBeOneOf([
      expect.objectContaining({ is: 'sent' }),
      expect.objectContaining({ because: 'conversation-unclear', next: 'look' }),
    ]);
    if (first?.is !== 'sent') {
      expect(await write({ ...stage, store }, [{ ...hello, acceptedAt: connectedAt }])).toMatchObject([{ is: 'sent' }]);
    }
    await wait(stage, 4 * day);
    expect(await write({ ...stage, store }, [again])).toMatchObject([{ is: 'sent' }]);
  });

  test('that an invitation had no note is remembered, so what the owner typed is no note', async ({
    createSandbox,
  }) => {
    const stage = await invite(createSandbox, vendor, { accepts: false, note: '' });
    await acceptAll(stage.sandbox);
    const { connectedAt } = given((await stage.sandbox.connections())[0]);
    const { client } = actAs(stage);
    await client.sendMessage({ member: lead, text: 'By hand' });
    await wait(stage, 2 * day);
    const outcomes = await write(stage, [{ ...hello, acceptedAt: connectedAt }]);
    expect(outcomes).toMatchObject([{ because: 'conversation-went-on', next: 'skip' }]);
  });

  test('a connection of long ago whom no sender invited is not written to unless somebody says since when', async ({
    createSandbox,
  }) => {
    const stage = await invite(createSandbox, vendor, { accepts: false, note: '' });
    await acceptAll(stage.sandbox);
    const { connectedAt } = given((await stage.sandbox.connections())[0]);
    await wait(stage, 60 * day);
    const store = memoryStore();
    expect(await write({ ...stage, store }, [hello])).toMatchObject([{ because: 'acceptance-unclear', next: 'look' }]);
    expect(await written(stage.sandbox)).toEqual([]);
    expect(await write({ ...stage, store }, [{ ...hello, acceptedAt: connectedAt }])).toMatchObject([{ is: 'sent' }]);
  });

  test('an invitation that was missing in an older list was accepted all the same', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    const { connectedAt } = given((await stage.sandbox.connections())[0]);
    await wait(stage, 2 * day);
    const gone = (attempt: unknown[]) => [...attempt.slice(0, 6), 'gone', null, attempt[8] ?? null];
    const store = changed(stage.store, { invitation: gone });
    expect(await write({ ...stage, store }, [{ ...hello, acceptedAt: connectedAt }])).toMatchObject([{ is: 'sent' }]);
  });

  test.for<[string, { isPaused?: boolean; isHeld?: boolean; isNight?: boolean }, object]>([
    ['paused', { isPaused: true }, { because: 'paused' }],
    ['held', { isHeld: true }, { because: 'held' }],
    ['out of its hours', { isNight: true }, { because: 'not-due-yet', next: 'later' }],
  ])(
    'an account that is %s asks for nothing before it writes',
    async ([, { isPaused = false, isHeld = false, isNight = false }, expected], { createSandbox }) => {
      const stage = await invite(createSandbox, vendor, { count: 3 });
      await wait(stage, 2 * day + (isNight ? 12 * hour : 0));
      const hold = { because: 'account-restricted', since: 0, until: null };
      const store = changed(stage.store, { holds: isHeld ? [hold] : [] });
      let requests = 0;
      const { sender } = actAs({
        ...stage,
        store,
        policy: { isPaused },
        over: (transport) => async (request) => {
          requests += 1;
          return await transport(request);
        },
      });
      // Whose account it is, and what time it is.
      await sender.holds();
      requests = 0;
      const inputs = people(3).map((member) => ({ ...hello, member }));
      const outcomes = await Array.fromAsync(sender.write(inputs, { waitAtMostMs: 0 }));
      expect(outcomes).toMatchObject([expected, expected, expected]);
      expect(requests).toBe(0);
    },
  );

  test.for([
    ['a text', 'last week'],
    ['a date without an end', { earliest: '2026-06-01T00:00:00Z' }],
    ['an end before its beginning', { earliest: '2026-06-02T00:00:00Z', latest: '2026-06-01T00:00:00Z' }],
  ] as const)('an acceptance at %s is refused before any request', async ([, acceptedAt], { createSandbox }) => {
    const stage = await invite(createSandbox, vendor, { accepts: false });
    const input = JSON.parse(JSON.stringify({ ...hello, acceptedAt }));
    expect(await write(stage, [input])).toMatchObject([{ because: 'invalid-request', next: 'look' }]);
  });

  test('two senders at once write one message', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, vendor);
    await wait(stage, 2 * day);
    await Promise.all([write(stage, [hello]), write(stage, [hello])]);
    expect(await written(stage.sandbox)).toHaveLength(1);
  });
});

const ways = writers.flatMap((inviter) => writers.map((writer) => ({ inviter, writer })));

test.for(ways.filter(({ inviter }) => can(inviter, 'send')))(
  'somebody invited through $inviter is written to through $writer, and an answer is seen through each',
  async ({ inviter, writer }, { createSandbox }) => {
    const stage = await invite(createSandbox, inviter, { accepts: false });
    await acceptAll(stage.sandbox);
    expect(await write({ ...stage, vendor: writer }, [hello])).toMatchObject([{ because: 'not-due-yet' }]);
    await wait(stage, 2 * day);
    expect(await write({ ...stage, vendor: writer }, [hello])).toMatchObject([{ is: 'sent' }]);
    await stage.sandbox.write({ from: 'lead-0', text: 'Thanks!' });
    await wait(stage, 4 * day);
    for (const vendor of writers) {
      // Each looks for itself.
      const store = copyOf(stage.store);
      expect(await write({ ...stage, vendor, store }, [again])).toMatchObject([{ because: 'conversation-went-on' }]);
    }
    expect(await written(stage.sandbox)).toHaveLength(1);
  },
);
