import { describe, expect, test } from 'vitest';
import { given } from '../../support/listings.ts';
import { namesOfStrangers, pendingOf, send, sendOnce, strangers, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';
import { worldOf } from '../../support/world.ts';

const bed = useTestBed();
const { linkup, unipile } = vendorsUnderTest;

describe.each(vendors)('$displayName', (node) => {
  test('skips who has an invitation pending, and takes the next one', async () => {
    const pending = (await pendingOf(bed.sandbox)).map(({ person }) => person);
    const [first = '', last = ''] = [pending[0], pending.at(-1)];
    const { sent, notSent } = await sendOnce(bed, node, [first, last, 'sophie-germain']);
    expect(sent).toEqual(['sophie-germain']);
    expect(notSent).toEqual([
      [first, 'already-invited'],
      [last, 'already-invited'],
    ]);
    expect(await pendingOf(bed.sandbox)).toHaveLength(146);
  });

  test('finds out by sending who is connected already', async () => {
    const person = given((await worldOf(bed.sandbox)).connections.at(-1));
    const { sent, notSent } = await send(bed, node, [person, 'sophie-germain']);
    expect(notSent).toEqual([[person, 'already-connected']]);
    expect(sent).toEqual(['sophie-germain']);
  });

  test('names whom it did not invite beside the item, which stays as it came', async () => {
    const item = { person: 'https://www.linkedin.com/in/nobody-has-this-address/', row: 7, note: { deep: [1] } };
    const { result } = await send(bed, node, [item]);
    const [left] = given(result.outputs[1]);
    expect(left?.json).toEqual({
      ...item,
      notSent: expect.objectContaining({
        reason: 'not-found',
        message: expect.stringMatching(/./),
        advice: expect.stringMatching(/./),
        member: { publicIdentifier: 'nobody-has-this-address' },
      }),
    });
  });

  test('invites nobody twice in a run, however the person is named', async () => {
    const forms = [
      'sophie-germain',
      'https://www.linkedin.com/in/sophie-germain/',
      'linkedin.com/in/Sophie-Germain?trk=x',
    ];
    const { sent, notSent } = await send(bed, node, forms);
    expect(sent).toEqual(forms.slice(0, 1));
    expect(notSent).toEqual(forms.slice(1).map((person) => [person, 'duplicate']));
  });

  test('sends nobody a second invitation when it is run again', async () => {
    const people = await namesOfStrangers(bed.sandbox, 3);
    expect((await send(bed, node, people)).sent).toEqual(people);
    const again = await send(bed, node, people);
    expect(again.notSent).toEqual(people.map((person) => [person, 'already-invited']));
  });
});

describe('Do Not Invite', () => {
  test.each([
    ['a URL', 'https://www.linkedin.com/in/sophie-germain/'],
    ['a URL in another case', 'LinkedIn.com/in/SOPHIE-germain'],
    ['a public identifier', 'sophie-germain'],
    ['lines', 'charles-babbage\nsophie-germain\r\n\n'],
    ['commas and semicolons', 'charles-babbage, sophie-germain; jordan-walke'],
    ['a list from an expression', '={{ ["charles-babbage", "https://www.linkedin.com/in/sophie-germain"] }}'],
  ])('is understood as %s', async (_, doNotInvite) => {
    const others = await namesOfStrangers(bed.sandbox, 1);
    const { sent, notSent } = await send(bed, unipile, ['sophie-germain', ...others], { doNotInvite });
    expect(notSent).toEqual([['sophie-germain', 'do-not-invite']]);
    expect(sent).toEqual(others);
  });

  test('is compared by member ID', async () => {
    const [first, second] = await strangers(bed.sandbox, 2);
    const people = [given(first).id, given(second).id];
    const { sent, notSent } = await send(bed, unipile, people, { doNotInvite: given(first).id });
    expect(notSent).toEqual([[given(first).id, 'do-not-invite']]);
    expect(sent).toEqual([given(second).id]);
  });

  test.each([
    ['a person by ID, the list by URL', 'id', 'publicIdentifier'],
    ['a person by public identifier, the list by ID', 'publicIdentifier', 'id'],
  ] as const)('that cannot be compared lets nobody be invited: %s', async (_, ofPerson, ofList) => {
    const [first, second] = (await strangers(bed.sandbox, 2)).map(given);
    const person = given(first)[ofPerson];
    for (const other of [first, second]) {
      const { sent, notSent } = await send(bed, unipile, [person], { doNotInvite: given(other)[ofList] });
      expect(sent).toEqual([]);
      expect(notSent).toEqual([[person, 'cannot-compare']]);
    }
  });

  test.each([
    ['flat', (person: object) => person],
    ['below member', (member: object) => ({ member })],
  ])('is compared by both names where the item tells both, %s', async (_, toItem) => {
    const [first, second] = (await strangers(bed.sandbox, 2)).map(given);
    const item = { ...toItem(given(first)), person: given(first).publicIdentifier };
    const listed = await send(bed, unipile, [item], { doNotInvite: given(first).id });
    expect(listed.notSent).toEqual([[item.person, 'do-not-invite']]);
    const other = await send(bed, unipile, [item], { doNotInvite: given(second).id });
    expect(other.sent).toEqual([item.person]);
  });

  test('with an entry that names nobody stops the node before anything is sent', async () => {
    const { result } = await send(bed, linkup, ['sophie-germain'], { doNotInvite: 'jordan-walke\nSophie Germain' });
    expect(result.error?.message).toBe('"Sophie Germain" in Do Not Invite does not name a LinkedIn member');
    expect(await bed.sandbox.creditsSpent()).toEqual([]);
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });

  test('is asked before the vendor', async () => {
    const people = await namesOfStrangers(bed.sandbox, 2);
    const { notSent } = await send(bed, linkup, people, { doNotInvite: people.join('\n') });
    expect(notSent.map(([, reason]) => reason)).toEqual(['do-not-invite', 'do-not-invite']);
    expect(await bed.sandbox.creditsSpent()).toEqual([]);
  });
});

describe('LinkupAPI', () => {
  test('takes 3 credits for 145 pending invitations once, 1 for each that is sent, and 1 for a look before the others', async () => {
    const people = await namesOfStrangers(bed.sandbox, 4);
    await send(bed, linkup, people);
    expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('takes nothing more for those who are pending already', async () => {
    const pending = (await pendingOf(bed.sandbox)).slice(0, 20).map(({ person }) => person);
    await send(bed, linkup, pending);
    expect(await bed.sandbox.creditsSpent()).toEqual([3]);
  });
});

test('reads the list once for each account that it sends from', async () => {
  const [first, second] = await namesOfStrangers(bed.sandbox, 2);
  const items = (['Ada Lovelace', 'Grace Hopper', 'Ada Lovelace', 'Grace Hopper'] as const).map((name, index) => ({
    person: index < 2 ? 'sophie-germain' : given(index === 2 ? first : second),
    account: bed.sandbox.accountId('linkup', name),
  }));
  const accountId = { __rl: true, mode: 'id', value: '={{ $json.account }}' } as const;
  const { sent, notSent } = await send(bed, linkup, items, { accountId });
  // The last one is a connection of Grace; two accounts may invite the same person.
  expect(sent).toEqual(['sophie-germain', 'sophie-germain', first]);
  expect(notSent).toEqual([[second, 'already-connected']]);
  // Each account its list and an invitation, and then a look and an invitation again.
  expect(await bed.sandbox.creditsSpent()).toEqual([3, 1, 1, 1, 1, 1, 1, 1]);
});
