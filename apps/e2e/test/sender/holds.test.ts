import { type Transport, vendorNames } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { actAs } from '../../support/sender/acting.ts';
import { day, hour, idle, inputs, invitesAsked, people, results, sentTimes } from '../../support/sender/leads.ts';
import { VirtualTime } from '../../support/sender/virtual-time.ts';

/** Answers to an invitation that are about the account. */
const answers: readonly (readonly [fault: Parameters<Sandbox['fault']>[0], code: string])[] = [
  [{ vendor: 'linkup', operation: 'invite', type: 'ACCOUNT_INACTIVE' }, 'account-disconnected'],
  [{ vendor: 'linkup', operation: 'invite', type: 'RATE_LIMITED' }, 'rate-limited'],
  [
    { vendor: 'connectsafely', operation: 'sendConnectionRequest', status: 429, retryAfter: { seconds: 86_400 } },
    'quota-exceeded',
  ],
  [{ vendor: 'unipile', operation: 'createRelationRequest', type: 'api/account_restricted' }, 'account-restricted'],
  [
    { vendor: 'unipile', operation: 'createRelationRequest', type: 'provider/invalid_credentials' },
    'account-disconnected',
  ],
  [
    {
      vendor: 'unipile',
      operation: 'createRelationRequest',
      type: 'provider/too_many_requests',
      retryAfter: { seconds: 86_400 },
    },
    'quota-exceeded',
  ],
  [{ vendor: 'postpress', operation: 'sendInvitation', type: 'errors/account_restricted' }, 'account-restricted'],
  [{ vendor: 'postpress', operation: 'sendInvitation', type: 'errors/checkpoint_error' }, 'account-disconnected'],
  [{ vendor: 'postpress', operation: 'sendInvitation', type: 'errors/limit_exceeded' }, 'quota-exceeded'],
  [{ vendor: 'postpress', operation: 'sendInvitation', type: 'errors/too_many_requests' }, 'rate-limited'],
];

test.for(answers)(
  'after %j nobody is invited through any vendor while the account is held: %s',
  async ([fault, code], { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(3) });
    const time = await VirtualTime.of(sandbox);
    const store = memoryStore();
    await sandbox.fault(fault);
    const vendor = vendorNames.find((name) => name === fault.vendor) ?? 'unipile';
    const { sender } = actAs({ sandbox, time, vendor, store });
    const [refused, next] = await time.run(() => results(sender.send(inputs(2))));
    expect(refused).toMatchObject({ because: code });
    expect(next).toMatchObject({ is: 'not-sent' });
    const others = vendorNames.map((other) => actAs({ sandbox, time, vendor: other, store }).sender);
    // In the morning and at night, with the lists and by the plan.
    for (const other of others) await time.run(() => results(other.send(inputs(3), { waitAtMostMs: 20 * hour })));
    expect(await sentTimes(sandbox)).toEqual([]);
    for (const other of others) {
      expect((await other.state()).holds).toMatchObject([{ because: code }]);
      const planned = await Array.fromAsync(other.plan(inputs(1)));
      const isForever = code.startsWith('account-');
      expect(planned.at(-1)).toMatchObject(
        isForever ? { because: 'held' } : { is: 'due', at: expect.stringMatching(/^2026-06-02/) },
      );
    }
    await others[0]?.release();
    await time.run(() => results(sender.send(inputs(3))));
    expect(await sentTimes(sandbox)).toHaveLength(3);
  },
);

test.for(vendorNames)('%s: a hold that is released is noticed by whoever waits', async (vendor, { createSandbox }) => {
  const sandbox = await createSandbox({ ...idle, people: people(2) });
  const time = await VirtualTime.of(sandbox);
  const store = memoryStore();
  await sandbox.fault({
    vendor: 'unipile',
    operation: 'createRelationRequest',
    type: 'provider/too_many_requests',
    retryAfter: { seconds: 10 * 24 * 60 * 60 },
  });
  await time.run(() => results(actAs({ sandbox, time, vendor: 'unipile', store }).sender.send(inputs(1))));
  const { sender } = actAs({ sandbox, time, vendor, store });
  await Promise.all([
    time.run(() => results(sender.send(inputs(2)))),
    time.run(async () => {
      await time.sleep(2 * day);
      await actAs({ sandbox, time, vendor: 'postpress', store }).sender.release();
    }),
  ]);
  expect((await sentTimes(sandbox)).map((at) => new Date(at).toISOString().slice(0, 10))).toEqual([
    '2026-06-03',
    '2026-06-03',
  ]);
});

test('an account that stays restricted is asked no more often, and its holds do not pile up', async ({
  createSandbox,
}) => {
  const sandbox = await createSandbox({ ...idle, people: people(1) });
  const time = await VirtualTime.of(sandbox);
  const store = memoryStore();
  await sandbox.setStatus('ada-lovelace', 'restricted');
  for (let run = 0; run < 5; run += 1) {
    const { sender } = actAs({ sandbox, time, vendor: 'unipile', store });
    await time.run(() => results(sender.send(inputs(1))));
  }
  await sandbox.setStatus('ada-lovelace', 'connected');
  const { sender } = actAs({ sandbox, time, vendor: 'unipile', store });
  expect((await sender.state()).holds).toHaveLength(1);
});

test('refusals that nobody explains are counted across runs', async ({ createSandbox }) => {
  const closed = people(2).map((lead) => ({ ...lead, reachable: false }));
  const sandbox = await createSandbox({ ...idle, people: [...closed, ...people(1, 'other')] });
  const time = await VirtualTime.of(sandbox);
  const store = memoryStore();
  // One execution for each lead.
  for (const input of inputs(2)) {
    const { sender } = actAs({ sandbox, time, vendor: 'linkup', store });
    expect(await time.run(() => results(sender.send([input])))).toMatchObject([{ because: 'vendor-failure' }]);
  }
  const { sender } = actAs({ sandbox, time, vendor: 'linkup', store });
  expect(await time.run(() => results(sender.send(inputs(1, 'other'), { waitAtMostMs: hour })))).toMatchObject([
    { because: 'not-due-yet', tryAgainAt: expect.stringMatching(/^2026-06-02T/) },
  ]);
  expect(await invitesAsked(sandbox, 'linkup')).toBe(2);
});

describe("ConnectSafely's quota", () => {
  const untilUsedUp = Date.parse('2026-06-03T09:00:00Z');

  /** Until then the vendor says that the quota is used up, with this word for the end of it. */
  function fullUntil(resetAt: string, until: () => boolean) {
    return (transport: Transport): Transport =>
      Object.assign(async (request: Parameters<Transport>[0]) => {
        const answer = await transport(request);
        if (!request.url.endsWith('/quota') || until()) return answer;
        const body: { quotas: Record<string, unknown>[] } = JSON.parse(answer.body);
        const quotas = body.quotas.map((quota) => ({ ...quota, used: quota['limit'], resetAt }));
        return { ...answer, body: JSON.stringify({ ...body, quotas }) };
      }, transport);
  }

  test.for([
    '2026-06-03T09:00:00Z',
    // It should have begun anew, and has not.
    '2026-05-25T00:00:00Z',
    '2026-06-01T09:00:00Z',
    'soon',
  ])('used up until %s: nobody is invited, and everybody afterwards', async (resetAt, { createSandbox }) => {
    const sandbox = await createSandbox({ ...idle, people: people(2) });
    const time = await VirtualTime.of(sandbox);
    const over = fullUntil(resetAt, () => time.now().getTime() >= untilUsedUp);
    const { sender } = actAs({ sandbox, time, vendor: 'connectsafely', store: memoryStore(), over });
    const found = await time.run(async () => {
      const outcomes = [];
      for await (const outcome of sender.send(inputs(2))) {
        outcomes.push(outcome);
        if (time.now().getTime() > untilUsedUp + 3 * day) break;
      }
      return outcomes;
    });
    expect(found).toContainEqual(expect.objectContaining({ is: 'waiting', because: 'quota' }));
    const sent = await sentTimes(sandbox);
    expect(sent).toHaveLength(2);
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(untilUsedUp);
    expect(Math.max(...sent)).toBeLessThan(untilUsedUp + day);
  });
});
