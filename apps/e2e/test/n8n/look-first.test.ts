import { vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { itemsOf } from '../../support/n8n/items.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { nodesUnderTest, type VendorUnderTest, vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { createClient } from '../../support/sandbox.ts';
import { can } from '../../support/vendor-rows.ts';

const bed = useTestBed();

const note =
  'Hello {name}, I read "{headline}" and come to {location|your town} now and then. {company|Your work} and ours have much in common.';

const look = (options: object = {}) => ({ operation: 'send', note, options: { lookFirst: true, ...options } });

/** The note that somebody was sent. */
async function noteTo(publicIdentifier: string): Promise<string | null> {
  const unipile = createClient.unipile(bed.sandbox.connection('unipile'));
  const listed = await Array.fromAsync(unipile.listAllSent());
  return given(listed.find(({ member }) => member.publicIdentifier === publicIdentifier)).note;
}

/** How often the operation that reads profiles was called. */
async function readings({ vendor }: VendorUnderTest): Promise<number> {
  const { profile: operation } = vendors[vendor].operations;
  return await bed.sandbox.journal.count({ vendor, ...(operation !== null && { operation }) });
}

describe.each(nodesUnderTest.filter(({ vendor }) => can(vendor, 'profile')))('Send of $displayName', (node) => {
  test('looks at who is due, and the note says what the profile tells', async () => {
    const [item] = await bed.items(node, { ...look(), member: 'sophie-germain' });
    const { profile } = given(item).json;
    expect(profile).toMatchObject({ name: 'Sophie Germain', headline: 'Mathematician' });
    expect(await noteTo('sophie-germain')).toMatch(
      /^Hello Sophie Germain, I read "Mathematician" and come to \S.* now and then\./,
    );
    expect(await noteTo('sophie-germain')).not.toMatch(/[{|}]/);
  });

  test.for([
    '{firstName}',
    '{first_name}',
    '{Company}',
    '{ name }',
    '{{name}}',
    '{{ $json.name }}',
    '{compny|your team}',
    '{first name}',
  ])('sends no note with %s, which nothing fills', async (place) => {
    for (const lookFirst of [true, false]) {
      const parameters = {
        operation: 'send',
        member: 'sophie-germain',
        note: `Hi ${place}!`,
        options: { lookFirst },
      };
      const { error } = await bed.run(node, { parameters });
      expect(error?.message).toMatch(/^Note has \{.+, which nothing fills/);
    }
    expect(await bed.sandbox.invitations({ search: 'sophie-germain' })).toEqual([]);
  });

  test.for(['Hi :-} {', 'a {} b', 'sets {1, 2}', 'Hi {name}'])('sends the note "%s"', async (note) => {
    const parameters = {
      operation: 'send',
      member: 'sophie-germain',
      note,
      options: { lookFirst: note.includes('name') },
    };
    await bed.items(node, parameters);
    expect(await noteTo('sophie-germain')).toBe(note.replace('{name}', 'Sophie Germain'));
  });

  test('looks at nobody who is not due, or is left alone', async () => {
    const input = ['sophie-germain', 'jordan-walke', 'charles-babbage'].map((member) => ({ member }));
    const parameters = { ...look({ maxPerDay: 1 }), member: '={{ $json.member }}', doNotInvite: 'jordan-walke' };
    await bed.items(node, { operation: 'send', member: 'alan-turing' });
    const before = await bed.sandbox.journal.count({ vendor: node.vendor });
    const off = { ...parameters, note: '', options: { maxPerDay: 1 } };
    await bed.run(node, { parameters: off, input });
    const asOften = (await bed.sandbox.journal.count({ vendor: node.vendor })) - before;
    const { outputs } = await bed.run(node, { parameters, input });
    expect(outputs[1]?.map(({ json }) => json['notSent'])).toMatchObject([
      { reason: 'not-due-yet' },
      { reason: 'do-not-invite' },
      { reason: 'not-due-yet' },
    ]);
    expect((await bed.sandbox.journal.count({ vendor: node.vendor })) - before - asOften).toBeLessThanOrEqual(asOften);
  });

  test('looks once in six hours, although the first note could not be written', async () => {
    const person = { member: 'sophie-germain' };
    const long = `{headline}${'x'.repeat(295)}`;
    const { outputs } = await bed.run(node, { parameters: { ...look(), ...person, note: long } });
    expect(outputs[1]?.map(({ json }) => json['notSent'])).toMatchObject([
      {
        reason: 'invalid-request',
        next: 'look',
        about: 'person',
        message: expect.stringContaining('the note has 308'),
      },
    ]);
    const first = await readings(node);
    expect(itemsOf(await bed.run(node, { parameters: { ...look(), ...person } }))).toHaveLength(1);
    const second = (await readings(node)) - first;
    await bed.items(node, { operation: 'send', member: 'jordan-walke' });
    expect(second).toBeLessThanOrEqual((await readings(node)) - first - second);
  });

  test('refuses a note that nothing fills, before any request', async () => {
    const { error } = await bed.run(node, { parameters: { ...look({ lookFirst: false }), member: 'sophie-germain' } });
    expect(error?.message).toBe('Note has {name}, which nothing fills');
    expect(await bed.sandbox.journal.count({ vendor: node.vendor })).toBe(0);
  });

  test('sends nothing to who does not exist', async () => {
    const { outputs } = await bed.run(node, { parameters: { ...look(), member: 'nobody-at-all-000' } });
    expect(outputs[1]?.map(({ json }) => json['notSent'])).toMatchObject([{ reason: 'not-found', about: 'person' }]);
  });
});

test('a look at LinkupAPI costs 1 credit, and none within six hours', async () => {
  const { linkup } = vendorsUnderTest;
  const spent = async () => (await bed.sandbox.creditsSpent()).reduce((sum, credits) => sum + credits, 0);
  await bed.items(linkup, { operation: 'send', member: 'alan-turing' });
  const before = await spent();
  await bed.items(linkup, { operation: 'send', member: 'jordan-walke' });
  const without = (await spent()) - before;
  await bed.items(linkup, { ...look(), member: 'sophie-germain' });
  expect((await spent()) - before - without).toBe(without + 1);
});
