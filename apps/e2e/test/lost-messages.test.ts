import { InvitationError, type Transport, type VendorName } from '@invitekit/clients';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isLong } from '../../../long-tests.ts';
import { test } from '../support/mock.ts';
import type { Sandbox } from '../support/sandbox.ts';
import {
  friendOf,
  friendsOf,
  sociable,
  texts,
  writers,
  writesMessage,
  writeThrough,
  writtenWith,
} from '../support/writing.ts';

/** What happens to a request: it arrives or not, and is answered, or not, or with something that is no answer. */
const fates = ['fine', 'lost-before', 'lost-after', 'failed-before', 'failed-after', 'garbled'] as const;

type Fate = (typeof fates)[number];

function under(fateOf: (isMessage: boolean) => Fate): (transport: Transport) => Transport {
  return (transport) => async (request) => {
    const fate = fateOf(writesMessage(request));
    if (fate === 'lost-before') throw new TypeError('The line is dead');
    if (fate === 'failed-before') return { status: 503, headers: {}, body: '' };
    const answer = await transport(request);
    if (fate === 'lost-after') throw new TypeError('The line broke');
    if (fate === 'failed-after') return { status: 504, headers: {}, body: 'Gateway timeout' };
    return fate === 'garbled' ? { ...answer, body: '<html>' } : answer;
  };
}

async function outcomeOf(sending: Promise<object>): Promise<'sent' | 'uncertain' | 'refused'> {
  try {
    await sending;
    return 'sent';
  } catch (error) {
    if (!InvitationError.isInstance(error)) throw error;
    return error.isUncertain ? 'uncertain' : 'refused';
  }
}

/** How many messages there are where one is sent in each of these outcomes. */
const allowed: Readonly<Record<'sent' | 'uncertain' | 'refused', readonly number[]>> = {
  sent: [1],
  uncertain: [0, 1],
  refused: [0],
};

const attempt = fc.record({
  friend: fc.nat(4),
  text: fc.constantFrom('Hello', 'How are you?', 'Hello\nthere'),
  // The message's own request fares worse than what is read around it.
  message: fc.constantFrom<Fate>(...fates, 'lost-after', 'failed-after'),
  reads: fc.array(fc.constantFrom<Fate>('fine', 'fine', 'fine', ...fates), { maxLength: 8 }),
  answersBefore: fc.boolean(),
});

async function tryAll(vendor: VendorName, sandbox: Sandbox): Promise<ReadonlyMap<string, number>> {
  const friends = await friendsOf(sandbox);
  const seen = new Map<string, number>();
  for (const { friend, text, message, reads, answersBefore } of fc.sample(attempt, { seed: 19, numRuns: count })) {
    const member = friends[friend];
    if (member === undefined) throw new Error('Ada has too few connections');
    if (answersBefore) await sandbox.write({ from: member.publicIdentifier, text });
    const before = texts(await writtenWith(sandbox, member));
    const fates = [...reads];
    let written = 0;
    const client = writeThrough(
      vendor,
      sandbox,
      under((isMessage) => {
        if (!isMessage) return fates.shift() ?? 'fine';
        written += 1;
        return written === 1 ? message : 'fine';
      }),
    );
    const outcome = await outcomeOf(client.sendMessage({ member, text }));
    const after = texts(await writtenWith(sandbox, member));
    const added = after.length - before.length;
    expect({ outcome, written, isAllowed: allowed[outcome].includes(added) }).toEqual({
      outcome,
      written: Math.min(written, 1),
      isAllowed: true,
    });
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
  }
  return seen;
}

const count = isLong ? 1000 : 50;

describe.for(writers)('%s', (vendor) => {
  test(`of ${count} messages whose answers are lost, none is sent twice and none is lost without a word`, async ({
    createSandbox,
  }) => {
    const sandbox = await createSandbox(sociable);
    await sandbox.setCredits(100_000);
    const seen = await tryAll(vendor, sandbox);
    expect([...seen.keys()].sort()).toEqual(['refused', 'sent', 'uncertain']);
  });

  test('a message whose answer was lost is found in the conversation', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const member = await friendOf(sandbox);
    await writeThrough(vendor, sandbox).sendMessage({ member, text: 'Hello' });
    const client = writeThrough(
      vendor,
      sandbox,
      under((isMessage) => (isMessage ? 'lost-after' : 'fine')),
    );
    expect(await client.sendMessage({ member, text: 'Hello' })).toMatchObject({
      vendor,
      confirmedBy: 'lookup',
      raw: undefined,
      id: expect.any(String),
    });
    expect(texts(await writtenWith(sandbox, member))).toEqual(['Hello', 'Hello']);
  });

  test('an older message with the same text is no sign of the one that was lost', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const member = await friendOf(sandbox);
    await writeThrough(vendor, sandbox).sendMessage({ member, text: 'Hello' });
    const client = writeThrough(
      vendor,
      sandbox,
      under((isMessage) => (isMessage ? 'lost-before' : 'fine')),
    );
    expect(await outcomeOf(client.sendMessage({ member, text: 'Hello' }))).toBe('uncertain');
    expect(texts(await writtenWith(sandbox, member))).toEqual(['Hello']);
  });

  test('the same words from the other side are no sign either', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const member = await friendOf(sandbox);
    const client = writeThrough(vendor, sandbox, (transport) => async (request) => {
      if (!writesMessage(request)) return await transport(request);
      await sandbox.write({ from: member.publicIdentifier, text: 'Hello' });
      throw new TypeError('The line is dead');
    });
    expect(await outcomeOf(client.sendMessage({ member, text: 'Hello' }))).toBe('uncertain');
    expect(texts(await writtenWith(sandbox, member))).toEqual(['Hello']);
  });

  test('what was read just now is not read again before the message', async ({ createSandbox }) => {
    const sandbox = await createSandbox(sociable);
    const member = await friendOf(sandbox);
    const client = writeThrough(vendor, sandbox);
    await client.sendMessage({ member, text: 'Hello' });
    const justRead = (await client.listMessages({ member })).items;
    let requests = 0;
    const lossy = writeThrough(vendor, sandbox, (transport) => async (request) => {
      if (writesMessage(request)) {
        await transport(request);
        throw new TypeError('The line broke');
      }
      requests += 1;
      return await transport(request);
    });
    const before = requests;
    expect(await lossy.sendMessage({ member, text: 'Hello', justRead })).toMatchObject({ confirmedBy: 'lookup' });
    expect(requests).toBeGreaterThan(before);
    expect(texts(await writtenWith(sandbox, member))).toEqual(['Hello', 'Hello']);
  });
});
