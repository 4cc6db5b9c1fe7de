import { InvitationError } from '@invitekit/clients';
import type { RehearsedPerson } from '@invitekit/rehearsal';
import { type FindingCode, type ProgramTools, type RehearseOptions, rehearse } from '@invitekit/rehearsal';
import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { listOf, policy } from './support.ts';

const days = 14;
const minute = 60_000;
const hour = 60 * minute;

/** What a careless program does with an error: nothing. */
async function carelessly(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!InvitationError.isInstance(error)) throw error;
  }
}

function invite({ client }: ProgramTools, { publicIdentifier }: RehearsedPerson): Promise<void> {
  return carelessly(() => client.send({ member: { publicIdentifier } }));
}

/** Does something each day at an hour of UTC, on weekdays. */
async function daily({ clock }: ProgramTools, at: number, work: (day: number) => Promise<void>): Promise<void> {
  for (let day = 0; ; day += 1) {
    const start = new Date(Date.UTC(2026, 5, 1 + day, at));
    await clock.until(start);
    if (start.getUTCDay() % 6 !== 0) await work(day);
  }
}

async function codes(
  vendor: VendorName,
  program: (tools: ProgramTools) => Promise<void>,
  people: readonly RehearsedPerson[],
  more: Partial<RehearseOptions> = {},
): Promise<readonly FindingCode[]> {
  const { report } = await rehearse(program, {
    vendor,
    policy,
    people,
    days,
    sandbox: { linkupCredits: 100_000 },
    ...more,
  });
  expect(report.passed).toBe(false);
  return report.findings.map(({ code }) => code);
}

describe.each(vendorNames)('at %s', (vendor) => {
  test('a program that invites the same people each day is found', async () => {
    const people = listOf(5);
    const found = await codes(
      vendor,
      (tools) =>
        daily(tools, 9, async () => {
          for (const person of people) {
            await tools.step('Invite', () => invite(tools, person));
            await tools.clock.sleep(3 * minute);
          }
        }),
      people,
    );
    expect(found).toEqual(['invited-twice']);
  });

  test('a program that sends at 03:00 is found', async () => {
    const people = listOf(days);
    const program = (tools: ProgramTools) =>
      daily(tools, 1, async (day) => {
        const person = people[day];
        if (person !== undefined) await tools.step('Invite', () => invite(tools, person));
      });
    expect(await codes(vendor, program, people)).toEqual(['outside-hours']);
  });

  test('a program that bursts is found', async () => {
    const people = listOf(40);
    const program = (tools: ProgramTools) =>
      daily(tools, 9, async (day) => {
        for (const person of people.slice(day * 4, day * 4 + 4)) {
          await tools.step('Invite', () => invite(tools, person));
        }
      });
    expect(await codes(vendor, program, people)).toEqual(['burst']);
  });

  test('a program that reads the list for each person is found', async () => {
    const people = listOf(60);
    const program = (tools: ProgramTools) =>
      daily(tools, 9, async (day) => {
        for (const person of people.slice(day * 6, day * 6 + 6)) {
          await tools.step('Get Many', async () => {
            for await (const _ of tools.client.listAllSent());
          });
          if (day > 5) await tools.step('Invite', () => invite(tools, person));
        }
      });
    const found = await codes(vendor, program, people, { sandbox: { invitations: 145, linkupCredits: 100_000 } });
    expect(found).toContain('lists-in-a-loop');
  });

  test('a program that withdraws and invites again is found', async () => {
    const people = listOf(10, { answer: 'none' });
    const program = (tools: ProgramTools) =>
      daily(tools, 9, async (day) => {
        const person = people[Math.floor(day / 3)];
        if (person === undefined) return;
        const member = { publicIdentifier: person.publicIdentifier };
        await tools.step('Invite', () => invite(tools, person));
        await tools.clock.sleep(hour);
        const { sandbox } = tools;
        await tools.step('Withdraw', async () => {
          for await (const sent of tools.client.listAllSent()) {
            if (sent.member.publicIdentifier === member.publicIdentifier)
              await carelessly(() => tools.client.withdraw(sent));
          }
        });
        expect(await sandbox.invitations({ state: 'withdrawn' })).not.toEqual([]);
      });
    expect(await codes(vendor, program, people, { sandbox: { linkedin: { activity: 'quiet' } } })).toContain(
      'invited-after-withdrawal',
    );
  });

  test('a program that goes on while the account is held is found', async () => {
    const people = listOf(days * 2);
    const program = (tools: ProgramTools) =>
      daily(tools, 9, async (day) => {
        if (day === 3) await tools.sandbox.account('ada-lovelace').restrict();
        for (const person of people.slice(day * 2, day * 2 + 2)) {
          await tools.step('Invite', () => invite(tools, person));
          await tools.clock.sleep(4 * minute);
        }
      });
    const found = await codes(vendor, program, people);
    expect(found).toContain('ignored-hold');
  });
});

test.each(vendorNames.filter((vendor) => vendors[vendor].hasCredits))(
  'credits that lists drain at %s are found',
  async (vendor) => {
    const people = listOf(10);
    const program = (tools: ProgramTools) =>
      daily(tools, 9, async (day) => {
        for (let time = 0; time < 12; time += 1) {
          await tools.step('Get Many', async () => {
            for await (const _ of tools.client.listAllSent());
          });
          await tools.clock.sleep(5 * minute);
        }
        const person = people[day];
        if (person !== undefined) await tools.step('Invite', () => invite(tools, person));
      });
    const found = await codes(vendor, program, people, { sandbox: { invitations: 145, linkupCredits: 5000 } });
    expect(found).toEqual(['credits-on-lists']);
  },
);
