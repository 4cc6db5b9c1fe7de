import { describe, expect, test } from 'vitest';
import { asNewcomer, generous, namesOfStrangers, send, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';
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
    const accountId = {
      __rl: true,
      mode: 'id',
      value: bed.sandbox.accountId(node.vendor, account ?? 'Ada Lovelace'),
    } as const;
    const run = { onError: 'continueRegularOutput' } as const;
    const { refusals } = await send(bed, node, [person], { ...generous, note, accountId }, run);
    const { code, because } = { because: undefined, ...(differences[node.vendor] ?? expected) };
    expect(refusals).toMatchObject([expectedSteps[because === undefined ? code : `${code} ${because}`]]);
    const [refusal = {}] = refusals;
    expect('tryAgainAt' in refusal).toBe(Reflect.get(refusal, 'next') === 'later');
  });

  test('does not say to log in again where LinkedIn has restricted the account', async () => {
    await bed.sandbox.setStatus('ada-lovelace', 'restricted');
    const { refusals } = await send(bed, node, ['sophie-germain'], {}, { onError: 'continueRegularOutput' });
    expect(refusals).toMatchObject([{ advice: expect.stringMatching(/restricted.* do what (?:it|LinkedIn) asks/s) }]);
    expect(refusals[0]?.['advice']).not.toMatch(/^Log /);
  });
});

const { unipile, postpress, connectsafely } = vendorsUnderTest;

test('a limit of the node gives the time at which the next one is possible', async () => {
  const accountId = { __rl: true, mode: 'id', value: (await asNewcomer(bed)).unipile } as const;
  const people = await namesOfStrangers(bed.sandbox, 3);
  const { refusals } = await send(bed, unipile, people, { ...generous, accountId, maxPerDay: 1 });
  for (const refusal of refusals) {
    const { tryAgainAt } = { tryAgainAt: '', ...refusal };
    expect(refusal).toMatchObject({ reason: 'day-limit', next: 'later', tryAgainAt: time });
    expect(refusal.message).toContain(tryAgainAt);
  }
  expect(refusals).toHaveLength(2);
});

test.each([
  ['run-limit', { maxPerRun: 1 }, (people: readonly string[]) => people, later],
  ['duplicate', generous, ([person = '']: readonly string[]) => [person, person], { next: 'skip' }],
  ['do-not-invite', { ...generous, doNotInvite: 'jordan-walke' }, () => ['jordan-walke'], { next: 'skip' }],
  ['invalid-parameter', generous, ([person = '']: readonly string[]) => [person, 'Grace Hopper'], { next: 'look' }],
] as const)('%s of the node itself', async (reason, parameters, choose, step) => {
  const people = await namesOfStrangers(bed.sandbox, 2);
  const { refusals } = await send(bed, unipile, choose(people), { ...parameters });
  expect(refusals.at(-1)).toMatchObject({ reason, ...step });
});

test.each([unipile, postpress, connectsafely])(
  "LinkedIn's limit at $displayName leaves everybody for later, also those who were not tried",
  async (node) => {
    await bed.renew({ linkedin: { weeklyInvitations: { premium: 0 } } });
    const people = await namesOfStrangers(bed.sandbox, 2);
    const { refusals } = await send(bed, node, people, generous, { onError: 'continueRegularOutput' });
    expect(refusals).toMatchObject([
      { reason: 'quota-exceeded', ...later },
      { reason: 'quota-exceeded', ...later, stopped: true },
    ]);
  },
);
