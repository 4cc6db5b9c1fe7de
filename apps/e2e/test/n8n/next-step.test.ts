import { adviceByReason, type Reason } from 'n8n-nodes-invitekit/nodes/shared/sending/reasons.ts';
import type { INodeParameters } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { given } from '../../support/listings.ts';
import { byId } from '../../support/n8n/locator.ts';
import { startLosingLine } from '../../support/n8n/losing-line.ts';
import { nextSteps } from '../../support/n8n/next-steps.ts';
import { namesOfStrangers, pendingOf, type Sending, sendOnce, strangers, vendors } from '../../support/n8n/sending.ts';
import { type Run, useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { startScriptedServer } from '../../support/scripted-server.ts';
import { situationRows } from '../../support/situations.ts';

const bed = useTestBed();

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const later = { next: 'later', tryAgainAt: time };

/** By the code, and for those who are not invitable by the reason. */
const expectedSteps: Readonly<Record<string, object>> = {
  'already-connected': { next: 'skip' },
  'already-invited': { next: 'skip' },
  'account-disconnected': { next: 'look' },
  'account-restricted': { next: 'look' },
  'invalid-request': { next: 'look' },
  'not-found': { next: 'look' },
  'not-invitable': { next: 'skip' },
  'not-invitable closed': { next: 'skip' },
  'not-invitable cooldown': later,
  'not-invitable self': { next: 'skip' },
  'quota-exceeded': later,
  'vendor-failure': later,
};

describe.each(vendors)('$displayName', (node) => {
  test.each(situationRows)('says what to do next: $name', async (situation) => {
    const { plan, account, note = '', prepare, expected, differences = {} } = situation;
    await bed.renew(plan);
    const person = await prepare(bed.sandbox, node.vendor);
    const accountId = byId(bed.sandbox.accountId(node.vendor, account ?? 'Ada Lovelace'));
    const run = { onError: 'continueRegularOutput' } as const;
    const { refusals } = await sendOnce(bed, node, [person], { note, accountId }, run);
    const { code, because } = { because: undefined, ...(differences[node.vendor] ?? expected) };
    expect(refusals).toMatchObject([expectedSteps[because === undefined ? code : `${code} ${because}`]]);
    const [refusal = {}] = refusals;
    expect('tryAgainAt' in refusal).toBe(Reflect.get(refusal, 'next') === 'later');
  });

  test('does not say to log in again where LinkedIn has restricted the account', async () => {
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    const { refusals } = await sendOnce(bed, node, ['sophie-germain'], {}, { onError: 'continueRegularOutput' });
    expect(refusals).toMatchObject([{ advice: expect.stringMatching(/restricted.* do what (?:it|LinkedIn) asks/s) }]);
    expect(refusals[0]?.['advice']).not.toMatch(/^Log /);
  });
});

const { linkup, unipile, postpress, connectsafely } = vendorsUnderTest;

const goOn = { onError: 'continueRegularOutput' } as const;

/** How a reason is reached at the node. Whoever leaves last has it. */
type Way = (people: readonly string[]) => Promise<Sending>;

const at = (parameters: INodeParameters, people: readonly string[], run: Omit<Run, 'parameters' | 'input'> = {}) =>
  sendOnce(bed, unipile, people, parameters, run);

/** What everything that the vendor is asked is answered with. */
async function answered(status: number, body = '{}', headers = {}): Promise<Sending> {
  const server = await startScriptedServer((_request, response) => response.writeHead(status, headers).end(body));
  try {
    return await at({}, ['sophie-germain'], { credential: { baseUrl: server.url }, ...goOn });
  } finally {
    await server.close();
  }
}

/** A situation of the table that is gone through at every vendor above. */
const inTheTable =
  (name: string): Way =>
  async () => {
    const { plan, account, note = '', prepare } = given(situationRows.find((row) => row.name === name));
    await bed.renew(plan);
    const person = await prepare(bed.sandbox, 'unipile');
    const accountId = byId(bed.sandbox.accountId('unipile', account ?? 'Ada Lovelace'));
    return await at({ note, accountId }, [person], goOn);
  };

const ofMessages = 'only messages have it';

/** Every reason, with the way to it; or why Send never has it. */
const ways: Readonly<Record<Reason, Way | string>> = {
  'acceptance-unclear': ofMessages,
  'account-disconnected': inTheTable('an account that is logged out'),
  'account-restricted': inTheTable('an account that LinkedIn has restricted'),
  'already-connected': inTheTable('a connection'),
  'already-invited': inTheTable('a member who is invited already'),
  'cannot-compare': async ([person = '']) => {
    const [, other] = await strangers(bed.sandbox, 2);
    return await at({ doNotInvite: given(other).id }, [person]);
  },
  'conversation-unclear': ofMessages,
  'conversation-went-on': ofMessages,
  'do-not-contact': ofMessages,
  'do-not-invite': ([person = '']) => at({ doNotInvite: person }, [person]),
  duplicate: ([person = '']) => at({}, [person, person]),
  ended: ofMessages,
  forbidden: () => answered(403),
  held: async ([first = '', second = '']) => {
    const line = await startLosingLine(bed.sandbox.access('unipile').baseUrl, {
      before: () => bed.sandbox.setStatus('ada-lovelace', 'restricted'),
    });
    const credential = { baseUrl: line.url };
    await at({}, [first], { credential, ...goOn });
    await bed.sandbox.setStatus('ada-lovelace', 'connected');
    const sending = await at({}, [second], { credential });
    await line.close();
    return sending;
  },
  'insufficient-credits': async () => {
    await bed.renew({ linkupCredits: 3 });
    return await sendOnce(bed, linkup, ['sophie-germain'], {}, goOn);
  },
  'invalid-parameter': ([person = '']) => at({}, [person, 'Grace Hopper']),
  'invalid-request': inTheTable('a note that is too long for the account'),
  'invited-before': async ([first = '', second = '']) => {
    await at({}, [first]);
    const sent = (await pendingOf(bed.sandbox)).find(({ person }) => person === first);
    await bed.sandbox.withdraw(given(sent).id);
    // The list is read again as a whole.
    await bed.sandbox.advance('P1D');
    return await at({}, [second, first]);
  },
  'max-credits': () => sendOnce(bed, linkup, ['sophie-germain'], { options: { maxCredits: 3 } }, goOn),
  'not-accepted': ofMessages,
  'not-begun': ofMessages,
  'not-connected': ofMessages,
  'not-due-yet': (people) => at({}, people),
  'not-found': inTheTable('nobody'),
  'not-invitable': inTheTable('a member who takes no invitations'),
  'not-pending': 'only what is accepted, refused or withdrawn has to be pending',
  paused: (people) => at({}, people, { credential: { paused: true } }),
  'quota-exceeded': inTheTable("LinkedIn's limit of a week"),
  'rate-limited': () => answered(429, '{}', { 'retry-after': '7200' }),
  'run-limit': async () => {
    const items = (['Ada Lovelace', 'Grace Hopper'] as const).map((name) => ({
      person: 'sophie-germain',
      account: bed.sandbox.accountId('unipile', name),
    }));
    const accountId = { __rl: true, mode: 'id', value: '={{ $json.account }}' } as const;
    return await sendOnce(bed, unipile, items, { accountId, options: { maxPerRun: 1 } });
  },
  'store-failed': async (people) => {
    const server = await startScriptedServer((_request, response) => response.writeHead(503).end());
    const credential = { memory: 'store', storeUrl: server.url };
    const sending = await at({}, people, { credential, ...goOn });
    await server.close();
    return sending;
  },
  // As a proxy before the vendor says it; the node itself waits two minutes for an answer.
  timeout: () => answered(504),
  'too-many-pending': async () => {
    await bed.renew({ invitations: 500 });
    return await at({}, ['sophie-germain']);
  },
  unauthenticated: (people) => at({}, people, { credential: { apiKey: 'not-a-key-of-this-sandbox' }, ...goOn }),
  uncertain: async ([person = '']) => {
    const line = await startLosingLine(bed.sandbox.access('unipile').baseUrl, { losesAnswer: () => true });
    const sending = await at({}, [person], { credential: { baseUrl: line.url }, ...goOn });
    await line.close();
    return sending;
  },
  'unexpected-answer': () => answered(200, '{"object":"nonsense"}'),
  unreachable: ([person = '']) => at({}, [person], { credential: { baseUrl: 'http://127.0.0.1:9' }, ...goOn }),
  unsupported: 'every vendor sends',
  'vendor-failure': () => answered(500),
  'written-before': ofMessages,
};

const reasons = z.array(z.custom<Reason>()).parse(Object.keys(adviceByReason));

const reachable = reasons.flatMap((reason) => {
  const [way, next] = [ways[reason], nextSteps[reason]];
  return typeof way === 'string' || next === null ? [] : [{ reason, next, reach: way }];
});

test('what Send never says is reached in no way', () => {
  const never = reasons.filter((reason) => typeof ways[reason] === 'string');
  expect(never).toEqual(reasons.filter((reason) => nextSteps[reason] === null));
});

test.each(reachable)('whoever is not invited by the reason $reason is to $next', async ({ reason, next, reach }) => {
  const { refusals } = await reach(await namesOfStrangers(bed.sandbox, 2));
  expect(refusals.at(-1)).toMatchObject({
    reason,
    ...(next === 'later' ? later : { next }),
    message: expect.stringMatching(/./),
    advice: expect.stringMatching(/./),
  });
  expect('tryAgainAt' in given(refusals.at(-1))).toBe(next === 'later');
});

test.each([unipile, postpress, connectsafely])(
  "LinkedIn's limit at $displayName leaves everybody for later, also those who were not tried",
  async (node) => {
    await bed.renew({ linkedin: { weeklyInvitations: { premium: 0 } } });
    const people = await namesOfStrangers(bed.sandbox, 2);
    const { refusals } = await sendOnce(bed, node, people, {}, goOn);
    expect(refusals).toMatchObject([
      { reason: 'quota-exceeded', ...later },
      { reason: 'quota-exceeded', ...later, stopped: true },
    ]);
  },
);
