import { describe, expect, test } from 'vitest';
import { createReport, PeopleError, readPeople, rehearse } from '../src/index.ts';

const monday = { days: 1, vendor: 'linkup' } as const;

describe('a list of people', () => {
  test.each([
    ['commas in a list with semicolons', 'name;profile;note\nAda;in/ada-b;Engines, Ltd'],
    ['semicolons in a list with commas', 'name,profile,note\nAda,in/ada-b,Head; Sales'],
    ['tabs', 'name\tprofile\tnote\nAda\tin/ada-b\tEngines, Ltd; Sales'],
    ['numbers of rows called id', 'id,name,profile\n17,Ada,ada-b'],
    ['JSON that begins with a byte order mark', '\uFEFF[{"name":"Ada","profile":"ada-b"}]'],
  ])('may have %s', (_what, text) => {
    expect(readPeople(text)).toMatchObject([{ name: 'Ada', publicIdentifier: 'ada-b' }]);
  });
});

test.each(['2026-02-31', '2026-13-01', '2026-6-1', 'tomorrow'])('%s is no first day', async (from) => {
  await expect(rehearse(async () => {}, { ...monday, from })).rejects.toThrow(/from must be a day/);
});

test('a policy that makes no sense is told before the first day', async () => {
  let hasBegun = false;
  const program = async () => {
    hasBegun = true;
  };
  const policy = { timeZone: 'UTC', perDay: 100_000 };
  await expect(rehearse(program, { ...monday, policy })).rejects.toThrow(RangeError);
  expect(hasBegun).toBe(false);
});

test('no request is forgotten, however many come without a pause', async () => {
  const program = async ({ client }: Parameters<Parameters<typeof rehearse>[0]>[0]) => {
    for (let count = 0; count < 1200; count += 1) await client.usage();
  };
  const { report } = await rehearse(program, { ...monday, sandbox: { linkupCredits: 10_000 } });
  expect(report.requests).toBe(1200);
});

test('whoever is invited again soon after a withdrawal is contacted twice, however long ago the invitation was', async () => {
  const member = { publicIdentifier: 'grace-again' };
  const { report } = await rehearse(
    async ({ client, clock }) => {
      const morning = (day: number) => clock.until(new Date(`2026-06-${day}T10:00:00Z`));
      await morning(1).catch(() => {});
      await client.send({ member });
      await morning(21);
      await client.withdraw({ member });
      await morning(23);
      await client.send({ member }).catch(() => {});
    },
    {
      vendor: 'unipile',
      days: 30,
      policy: { timeZone: 'UTC', inviteAgainAfterDays: 21 },
      people: [{ name: 'Grace Again', ...member, answer: 'none', columns: {} }],
    },
  );
  expect(report.people.twice).toMatchObject([{ person: 'G. A.', afterWithdrawal: true }]);
});

test('whoever is known by LinkedIn’s id alone has to be among the first thousand', async () => {
  const people = Array.from({ length: 1001 }, (_, index) => ({
    name: `Person ${index}`,
    publicIdentifier: `person-${index}`,
    columns: {},
    ...(index === 1000 && { id: 'ACoAAAbcdefghijklmnop' }),
  }));
  await expect(rehearse(async () => {}, { ...monday, people })).rejects.toThrow(PeopleError);
});

test('names, addresses and ids of people are hidden wherever a workflow or a message has them', async () => {
  const id = 'ACoAAAbcdefghijklmnop';
  const { rehearsed } = await rehearse(
    async ({ step }) => {
      const fail = () => {
        throw new Error(`ÉLODIE DURAND (/in/%C3%A9lodie-durand, ${id})\nand Bo were not invited`);
      };
      await step('Invite Élodie Durand', async () => fail()).catch(() => {});
    },
    {
      ...monday,
      people: [
        { name: 'Élodie Durand', publicIdentifier: 'élodie-durand', id, columns: {} },
        { name: 'Bo', publicIdentifier: 'bo-1', columns: {} },
      ],
    },
  );
  const text = JSON.stringify(await createReport(rehearsed));
  expect(text).toContain('É. D. (/in/É. D., É. D.) and B. were not invited');
  for (const told of [/lodie/i, /durand/i, /ACoA/, /\bBo\b/]) expect(text).not.toMatch(told);
  expect(JSON.stringify(await createReport(rehearsed, { names: true }))).toContain('ÉLODIE DURAND');
});
