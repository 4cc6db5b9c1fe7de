import { createReport } from '@invitekit/rehearsal';
import { expect, test } from 'vitest';
import { byId } from '../support/n8n/locator.ts';
import { chain, type NodePlan } from '../support/real-n8n/chain.ts';
import { code, cron, httpRequest } from '../support/rehearsal/nodes.ts';
import { instantsOf, rehearse } from '../support/rehearsal/rehearse.ts';

const send = (more: object): NodePlan => ({
  name: 'Send',
  type: 'n8n-nodes-invitekit.linkedInInvitations',
  parameters: {
    vendor: 'linkup',
    resource: 'invitation',
    operation: 'send',
    accountId: byId('acc_abc123'),
    member: '={{ $json.member }}',
    ...more,
  },
  credentials: ['inviteKitLinkupApi'],
});

const settings = { executionOrder: 'v1', timezone: 'Europe/Berlin' };

/** Calls the other one for each of two people. */
const parent = {
  ...chain(
    cron('0 10 * * 1'),
    code('People', "return ['sample-person-001', 'sample-person-002'].map((member) => ({ json: { member } }));"),
    {
      name: 'Each',
      type: 'n8n-nodes-base.executeWorkflow',
      typeVersion: 1.2,
      parameters: {
        workflowId: { __rl: true, mode: 'list', value: 'elsewhere', cachedResultName: 'Invite One' },
        mode: 'each',
        options: {},
      },
    },
  ),
  name: 'Parent',
  settings,
};
const child = {
  ...chain(
    {
      name: 'Called',
      type: 'n8n-nodes-base.executeWorkflowTrigger',
      typeVersion: 1.1,
      parameters: { inputSource: 'passthrough' },
    },
    send({ whenNotDueYet: 'wait' }),
  ),
  name: 'Invite One',
  settings,
};
/** Told by LinkupAPI of each that is accepted. */
const told = {
  ...chain(
    {
      name: 'Accepted',
      type: 'n8n-nodes-invitekit.linkupTrigger',
      parameters: { accountId: byId('acc_abc123') },
      credentials: ['inviteKitLinkupApi'],
    },
    code('Who', 'return $input.all();'),
  ),
  name: 'Told',
  settings,
};
/** Is refused twice, and tries three times. */
const persistent = {
  ...chain(cron('0 15 * * 1'), {
    ...httpRequest('Credits'),
    retryOnFail: true,
    maxTries: 3,
    waitBetweenTries: 5000,
  }),
  name: 'Persistent',
  settings,
};

test(
  'sub-workflows, the node’s own wait, webhook triggers and tries of a node take the time that they say, and belong to their runs',
  async () => {
    const people = ['001', '002'].map((number) => ({
      name: `Sample ${number}`,
      publicIdentifier: `sample-person-${number}`,
      answer: 'accept' as const,
      answerDays: 2,
      columns: {},
    }));
    const { rehearsed, refused } = await rehearse([parent, child, told, persistent], {
      days: 5,
      people,
      scenario: {
        invitations: 0,
        linkedin: { activity: 'lively' },
        faults: [
          { vendor: 'linkup', operation: 'get_credits', status: 500, times: 2, from: '2026-06-01T12:00:00.000Z' },
        ],
      },
    });
    expect(refused).toEqual([]);
    const { findings } = await createReport(rehearsed);
    expect(findings.map(({ code }) => code)).toEqual([]);
    const runsOf = (name: string) => rehearsed.runs.filter(({ workflow }) => workflow === name);

    const calls = runsOf('Invite One');
    expect(calls.map(({ status, mode }) => [status, mode])).toEqual([
      ['success', 'integrated'],
      ['success', 'integrated'],
    ]);
    const sent = rehearsed.journal.filter(({ operation }) => operation === 'invite');
    expect(sent.length).toBe(2);
    const [first = 0, second = 0] = sent.map(({ at }) => Date.parse(at));
    // The gap of the account, which the second call of the sub-workflow has waited for.
    expect(second - first).toBeGreaterThanOrEqual(2 * 60_000);
    expect(instantsOf({ ...rehearsed, runs: runsOf('Parent') })[0]?.[1]).toBe(calls[1]?.endedAt);

    const accepted = runsOf('Told');
    expect(accepted.map(({ status, mode }) => [status, mode])).toEqual([
      ['success', 'webhook'],
      ['success', 'webhook'],
    ]);
    const settled = rehearsed.invitations.filter(({ state }) => state === 'accepted').map(({ settledAt }) => settledAt);
    expect(accepted.map(({ startedAt }) => Date.parse(startedAt)).toSorted()).toEqual(
      settled.map((at) => Date.parse(at ?? '')).toSorted(),
    );

    const tries = rehearsed.journal.filter(
      ({ operation, at }) => operation === 'get_credits' && at > '2026-06-01T12:00:00.000Z',
    );
    expect(tries.map(({ at, answer }) => [at, answer?.status])).toEqual([
      ['2026-06-01T13:00:00.000Z', 500],
      ['2026-06-01T13:00:05.000Z', 500],
      ['2026-06-01T13:00:10.000Z', 200],
    ]);
    expect(instantsOf({ ...rehearsed, runs: runsOf('Persistent') })).toEqual([
      ['2026-06-01T13:00:00.000Z', '2026-06-01T13:00:10.000Z'],
    ]);
    expect(runsOf('Persistent')[0]?.nodes.at(-1)?.requests).toEqual(tries.map(({ number }) => number));
  },
  30 * 60_000,
);
