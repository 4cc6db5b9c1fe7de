import { type ProgramTools, readPeople, rehearse } from '@invitekit/rehearsal';
import { expect, test } from 'vitest';

test('CSV tells names, addresses, ids and answers', () => {
  const csv = [
    'Name,LinkedIn,answer,answerDays,Company',
    'Ada Byron,https://www.linkedin.com/in/ada-byron/,accept,3,"Engines, Ltd"',
    '"Hopper, G.",grace-h,,,',
    'Mary S,ACoAAAbcdefghijklmnop,ignore,,',
  ].join('\r\n');
  expect(readPeople(csv)).toMatchObject([
    {
      name: 'Ada Byron',
      publicIdentifier: 'ada-byron',
      answer: 'accept',
      answerDays: 3,
      columns: { Company: 'Engines, Ltd' },
    },
    { name: 'Hopper, G.', publicIdentifier: 'grace-h' },
    { name: 'Mary S', id: 'ACoAAAbcdefghijklmnop', answer: 'ignore' },
  ]);
});

test('semicolons separate as well, and first and last names are joined', () => {
  expect(readPeople('first name;last name;url\nÉlodie;Durand;linkedin.com/in/elodie-durand\n')).toMatchObject([
    { name: 'Élodie Durand', publicIdentifier: 'elodie-durand' },
  ]);
});

test('JSON is a list of objects, or of addresses', () => {
  expect(readPeople('[{"name":"Ada","profile":"in/ada-b"},"https://www.linkedin.com/in/bob-c"]')).toMatchObject([
    { name: 'Ada', publicIdentifier: 'ada-b' },
    { name: '', publicIdentifier: 'bob-c' },
  ]);
});

test.each([
  ['name,profile\nAda,https://www.linkedin.com/company/acme\n', /^line 2: /],
  ['name,profile\nAda,in/ada-b\nAda,in/ADA-b\n', 'line 3: this person stands in line 2 too.'],
  ['name\nAda\n', /^line 2: there is no profile\. Add a column "profile"/],
  ['name,profile\nAda,in/ada-b,more\n', /line 2/],
  [
    'name,profile,answer\nAda,in/ada-b,maybe\n',
    'line 2: answer must be one of accept, ignore, none, invites-back, not "maybe".',
  ],
  ['name,profile,answerDays\nAda,in/ada-b,0\n', /^line 2: answerDays must be a whole number from 1/],
  ['[{"name":{}}]', /^person 1: it must be a list of objects/],
  ['[', /^it is not JSON/],
  ['name,profile\n', 'there is nobody in it.'],
  ['', 'there is nobody in it.'],
])('%j is refused with its place', (text, message) => {
  expect(() => readPeople(text)).toThrow(message);
});

test('somebody of whom the list tells an id alone can be invited by it', async () => {
  const people = readPeople('name,id\nMary S,ACoAAAbcdefghijklmnop\n');
  const program = async ({ client, clock, step }: ProgramTools) => {
    await clock.sleep(10 * 60 * 60_000);
    await step('Invite', () => client.send({ member: { id: 'ACoAAAbcdefghijklmnop' } }));
  };
  const { report } = await rehearse(program, { vendor: 'unipile', days: 2, people });
  expect(report.invitations.sent).toBe(1);
  expect(report.people.notReached).toBe(0);
});

test('what a plan says of somebody of the list is added to what the list says, however it names them', async () => {
  const id = 'ACoAAAbcdefghijklmnopqrstuvwxyz';
  const [person] = readPeople(`name,profile,id,answer,answerDays\nAda Byron,in/ada-byron,${id},invites-back,1\n`);
  if (person === undefined) throw new Error('Nobody is there.');
  const { rehearsed } = await rehearse(
    async ({ client }) => void (await client.send({ member: { id: person.id ?? id } })),
    {
      vendor: 'unipile',
      people: [{ ...person, id }],
      days: 5,
      sandbox: {
        people: [{ publicIdentifier: 'https://www.linkedin.com/in/Ada-Byron', answer: 'accept', answerDays: 2 }],
        linkedin: { activity: 'lively' },
      },
    },
  );
  const [invitation, ...others] = rehearsed.invitations.filter(({ member }) => member.publicIdentifier === 'ada-byron');
  expect(others).toEqual([]);
  expect(invitation).toMatchObject({ state: 'accepted', direction: 'sent', member: { id, name: 'Ada Byron' } });
});

test('fewer ids fit into a sandbox that has people of its own', async () => {
  const people = Array.from({ length: 1000 }, (_, index) => ({
    name: '',
    publicIdentifier: `somebody-${index}`,
    ...(index === 999 && { id: 'ACoAAAbcdefghijklmnopqrstuvwxyz' }),
    columns: {},
  }));
  const sandbox = { people: [{ publicIdentifier: 'ada-byron' }] };
  await expect(rehearse(async () => {}, { vendor: 'unipile', people, sandbox })).rejects.toThrow(
    "person 1000: a person with only LinkedIn's id must be among the first 999 of the list.",
  );
});
