import { InvitationError } from '@invitekit/clients';
import { createSender, memoryStore } from '@invitekit/clients/sender';
import { type FindingCode, type ProgramTools, rehearse } from '@invitekit/rehearsal';
import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { listOf, policy } from './support.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const morning = Date.UTC(2026, 5, 1, 8);
const writing = vendorNames.filter((vendor) => vendors[vendor].operations.sendMessage !== null);

async function write({ client, step }: ProgramTools, publicIdentifier: string, text: string): Promise<void> {
  await step('Write', async () => {
    await client.sendMessage({ member: { publicIdentifier }, text });
  }).catch((error: unknown) => {
    if (!InvitationError.isInstance(error)) throw error;
  });
}

/** The findings of a program that is given people to whom its account is connected. */
async function found(
  vendor: VendorName,
  program: (tools: ProgramTools, connected: readonly string[]) => Promise<void>,
  chance = 0,
): Promise<readonly FindingCode[]> {
  const { report, rehearsed } = await rehearse(
    async (tools) => {
      await tools.clock.until(new Date(morning));
      const connected = await tools.sandbox.connections();
      await program(
        tools,
        connected.map(({ member }) => member.publicIdentifier),
      );
    },
    {
      vendor,
      policy,
      days: 14,
      sandbox: {
        linkupCredits: 100_000,
        accounts: [{ connections: 40 }],
        linkedin: { replies: { chance, afterDays: { from: 1, to: 1 } } },
      },
    },
  );
  expect(rehearsed.messages.some(({ isOurs }) => isOurs)).toBe(true);
  expect(report.messages).toBeGreaterThan(0);
  return report.findings.map(({ code }) => code);
}

describe.each(writing)('at %s', (vendor) => {
  test('who is written to again and again is found', async () => {
    const codes = await found(vendor, async (tools, [person = '']) => {
      for (const text of ['One', 'Two', 'Three']) {
        await write(tools, person, text);
        await tools.clock.sleep(3 * day);
      }
    });
    expect(codes).toEqual(['written-twice']);
  });

  test('the same text to the same person is found', async () => {
    const codes = await found(vendor, async (tools, [person = '']) => {
      await write(tools, person, 'Hello');
      await tools.clock.sleep(2 * day);
      await write(tools, person, 'Hello');
    });
    expect(codes).toEqual(['written-twice']);
  });

  test('who is written to after an answer is found', async () => {
    const program = async (tools: ProgramTools, [person = '']: readonly string[]) => {
      await write(tools, person, 'Hello');
      await tools.clock.sleep(3 * day);
      await write(tools, person, 'Did you see my message?');
    };
    expect(await found(vendor, program, 1)).toEqual(['written-after-reply']);
  });

  test('each message is told with its own request, also in a conversation that is there, and all in one second', async () => {
    const { report, rehearsed } = await rehearse(
      async (tools) => {
        const [one = '', other = ''] = (await tools.sandbox.connections()).map(({ member }) => member.publicIdentifier);
        await write(tools, one, 'Hello');
        await write(tools, other, 'Hello');
        await tools.clock.sleep(day);
        await write(tools, other, 'Another thing');
        const { client, step } = tools;
        const conversation = await client.conversationWith({ publicIdentifier: one });
        if (conversation === null) throw new Error('There is no conversation.');
        await step('Reply', () =>
          client.sendMessage({
            conversation: { ...conversation, members: [{ publicIdentifier: one }] },
            text: 'Hello',
          }),
        );
      },
      {
        vendor,
        policy,
        days: 3,
        sandbox: { linkupCredits: 1000, accounts: [{ connections: 2 }], linkedin: { replies: { chance: 0 } } },
      },
    );
    expect(report.messages).toBe(4);
    const finding = report.findings.find(({ code }) => code === 'written-twice');
    expect([finding?.count, finding?.requests.map(({ node }) => node)]).toEqual([1, ['Reply']]);
    const [repeated] = finding?.requests ?? [];
    const entry = rehearsed.journal.find(({ number }) => number === repeated?.request);
    expect(JSON.stringify(entry?.request)).toContain('Hello');
    expect(report.limits).toContainEqual(expect.objectContaining({ what: 'Messages a day', most: 2, limit: 25 }));
  });

  test('who accepts an invitation without a note, and writes, has answered', async () => {
    const people = listOf(1, { answer: 'accept', answerDays: 1 });
    const member = { publicIdentifier: people[0]?.publicIdentifier ?? '' };
    const { report } = await rehearse(
      async (tools) => {
        await tools.client.send({ member });
        await tools.clock.sleep(2 * day);
        await tools.sandbox.write({ from: member.publicIdentifier, to: 'ada-lovelace', text: 'Not interested' });
        await tools.clock.sleep(day);
        await write(tools, member.publicIdentifier, 'Hello');
      },
      { vendor, policy, people, days: 7 },
    );
    expect(report.findings.map(({ code }) => code)).toContain('written-after-reply');
  });

  test('who has written first is not written to after an answer', async () => {
    const codes = await found(vendor, async (tools, [person = '']) => {
      await tools.sandbox.write({ from: person, to: 'ada-lovelace', text: 'Hello Ada' });
      await tools.clock.sleep(day);
      await write(tools, person, 'Hello');
    });
    expect(codes).toEqual([]);
  });

  test('more messages a day than the policy allows are found', async () => {
    const codes = await found(vendor, async (tools, people) => {
      for (const person of people.slice(0, 26)) {
        await write(tools, person, 'Hello');
        await tools.clock.sleep(10 * minute);
      }
    });
    expect(codes).toEqual(['too-many-messages']);
  });

  test('a sequence of a sender raises no finding: people accept, are written to, and answer', async () => {
    const people = listOf(6, { answer: 'accept', answerDays: 1 });
    const { report, rehearsed } = await rehearse(
      async ({ client, clock, sandbox }) => {
        const sender = createSender(client, { policy, store: memoryStore(), sleep: clock.sleep });
        const members = people.map(({ publicIdentifier }) => ({ member: { publicIdentifier } }));
        for await (const _ of sender.send(members));
        for (const step of ['first', 'follow-up'] as const) {
          await clock.sleep(4 * day);
          // As an event of a webhook tells it.
          const accepted = await sandbox.invitations({ direction: 'sent', state: 'accepted' });
          const inputs = accepted.map(({ member: { publicIdentifier }, settledAt }) => ({
            member: { publicIdentifier },
            acceptedAt: settledAt ?? undefined,
            step,
            text: `This is the ${step}`,
          }));
          for await (const _ of sender.write(inputs));
        }
      },
      { vendor, policy, people, days: 21, sandbox: { linkedin: { replies: { chance: 0.5 } } } },
    );
    expect(report.findings.map(({ code }) => code)).toEqual([]);
    expect(rehearsed.messages.filter(({ isOurs, kind }) => isOurs && kind === 'message').length).toBeGreaterThan(6);
    expect(rehearsed.messages.some(({ isOurs }) => !isOurs)).toBe(true);
  });
});

// Elsewhere the conversation is read first, which is refused and does nothing.
test.each(writing.filter((vendor) => vendors[vendor].messageOperations.length > 1))(
  'what an account that is held still writes at %s is found',
  async (vendor) => {
    const program = async (tools: ProgramTools, [person = '']: readonly string[]) => {
      await write(tools, person, 'Hello');
      const conversation = await tools.client.conversationWith({ publicIdentifier: person });
      if (conversation === null) throw new Error('There is no conversation.');
      await tools.sandbox.account('ada-lovelace').restrict();
      for (let time = 0; time < 3; time += 1) {
        await tools.clock.sleep(day);
        await write(tools, person, `Number ${time}`);
      }
    };
    expect(await found(vendor, program)).toContain('ignored-hold');
  },
);
