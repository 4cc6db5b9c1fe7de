import {
  type FindingCode,
  type ProgramTools,
  type RehearsedPerson,
  type RehearseOptions,
  rehearse,
} from '@invitekit/rehearsal';
import { vendorNames, vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { listOf, policy } from './support.ts';

const minute = 60_000;
const monday = Date.UTC(2026, 5, 1);
const people = listOf(400, { answer: 'none' });

type Program = (tools: ProgramTools) => Promise<void>;

/** So many each day from 08:00 UTC on, so many minutes apart, whatever comes of it. */
function invitingDaily(count: number, gap: number, days: number): Program {
  return async (tools) => {
    for (let day = 0; day < days; day += 1) {
      await tools.clock.until(new Date(monday + (day * 24 + 8) * 60 * minute));
      await inviting(people.slice(day * count, (day + 1) * count), gap)(tools);
    }
  };
}

function inviting(those: readonly RehearsedPerson[], gap = 20): Program {
  return async ({ client, clock, step }) => {
    for (const { publicIdentifier } of those) {
      await step('Invite', () => client.send({ member: { publicIdentifier } })).catch(() => {});
      await clock.sleep(gap * minute);
    }
  };
}

async function found(program: Program, options: Partial<RehearseOptions>): Promise<readonly FindingCode[]> {
  const { report } = await rehearse(program, {
    vendor: 'unipile',
    policy,
    people,
    days: 14,
    ...options,
    sandbox: { linkupCredits: 100_000, ...options.sandbox },
  });
  for (const { sentence, change, count } of report.findings) {
    expect([sentence, change]).not.toContain('');
    expect(count).toBeGreaterThan(0);
  }
  return report.findings.map(({ code }) => code);
}

const free = { linkedin: { weeklyInvitations: { free: 10_000, premium: 10_000 } } } as const;

describe.each(vendorNames)('at %s', (vendor) => {
  test('more a day than the policy allows is found', async () => {
    const codes = await found(invitingDaily(17, 20, 1), { vendor, days: 3 });
    expect(codes).toEqual(['too-many-a-day']);
  });

  test('more a week than the policy allows is found', async () => {
    const weekly = { ...policy, perDay: 20, perWeek: 60, allowAboveCeiling: true };
    const codes = await found(invitingDaily(13, 20, 5), { vendor, policy: weekly, days: 7, sandbox: free });
    expect(codes).toEqual(['too-many-a-week']);
  });

  test('people who are not tried again after a passing refusal are found', async () => {
    const program: Program = async (tools) => {
      await tools.sandbox.account('ada-lovelace').setStatus('checkpoint');
      await inviting(people.slice(0, 1))(tools);
      await tools.sandbox.account('ada-lovelace').setStatus('connected');
      await inviting(people.slice(1, 2))(tools);
    };
    expect(await found(program, { vendor })).toContain('left-behind');
  });

  test('a run that fails is found, as an error in calm weather and as a warning in a storm', async () => {
    const failing: Program = async ({ step }) => {
      await step('Break', () => Promise.reject(new Error('The table is gone'))).catch(() => {});
    };
    expect(await found(failing, { vendor, days: 1 })).toEqual(['failed-runs']);
    const hourly: Program = async ({ client, clock, step }) => {
      for (;;) {
        await step('Look', () => client.relationship({ publicIdentifier: 'ada-lovelace' })).catch(() => {});
        await clock.sleep(60 * minute);
      }
    };
    expect(await found(hourly, { vendor, weather: 'outage' })).toEqual(['failed-in-weather']);
  });

  test('a request to an address that the vendor does not have is found', async () => {
    const program: Program = async ({ sandbox }) => {
      const { baseUrl, apiKey } = sandbox.connection(vendor);
      const [{ header, prefix }] = vendors[vendor].keyHeaders;
      await fetch(`${baseUrl}/no/such/address`, { headers: { [header]: `${prefix}${apiKey}` } });
    };
    expect(await found(program, { vendor, days: 1 })).toContain('unknown-requests');
  });
});

test.each(
  vendorNames.filter((vendor) => Object.values(vendors[vendor].invitationCeiling).some((most) => most !== null)),
)('more than the most that %s names is found, also where the policy allows it', async (vendor) => {
  const ceiling: { readonly perDay: number | null; readonly perWeek: number | null } =
    vendors[vendor].invitationCeiling;
  const count = (ceiling.perDay ?? ceiling.perWeek ?? 0) + 1;
  const bold = { ...policy, perDay: 500, perWeek: 1000, gapMinutes: { least: 1, most: 2 }, allowAboveCeiling: true };
  const codes = await found(invitingDaily(count, 3, 1), { vendor, policy: bold, days: 2, sandbox: free });
  expect(codes).toContain('above-vendor-ceiling');
  expect(codes).not.toContain('too-many-a-day');
});

test('whoever was refused and only looked up since is left behind', async () => {
  const program: Program = async (tools) => {
    await tools.sandbox.account('ada-lovelace').setStatus('checkpoint');
    await inviting(people.slice(0, 1))(tools);
    await tools.sandbox.account('ada-lovelace').setStatus('connected');
    const [first] = people;
    if (first === undefined) throw new Error('Nobody is there.');
    const { publicIdentifier } = first;
    await tools.step('Invite', () => tools.client.relationship({ publicIdentifier }));
    await inviting(people.slice(1, 2))(tools);
  };
  expect(await found(program, { vendor: 'linkup' })).toContain('left-behind');
});

test('what LinkedIn refuses because of its limit is found', async () => {
  const sandbox = { linkedin: { weeklyInvitations: { free: 3, premium: 3 } } };
  expect(await found(invitingDaily(5, 20, 1), { days: 3, sandbox })).toContain('limit-reached');
});

test('as many pending invitations as the policy warns of are found', async () => {
  const warned = { ...policy, pending: { warnAt: 10, stopAt: 20 } };
  expect(await found(invitingDaily(6, 20, 2), { policy: warned, days: 3 })).toEqual(['too-many-pending']);
});

test('people of whom too few accept are found', async () => {
  const picky = { ...policy, acceptance: { least: 0.3, ofLast: 10 } };
  const ignoring = listOf(400, { answer: 'ignore', answerDays: 1 });
  const codes = await found(invitingDaily(6, 20, 3), { policy: picky, people: ignoring });
  expect(codes).toEqual(['low-acceptance']);
});

test.each(vendorNames.filter((vendor) => vendors[vendor].hasCredits))(
  'credits at %s that are used up are found',
  async (vendor) => {
    const codes = await found(invitingDaily(5, 20, 1), { vendor, days: 2, sandbox: { linkupCredits: 2 } });
    expect(codes).toContain('credits-spent');
  },
);
