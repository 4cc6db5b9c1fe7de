import references from '@invitekit/specs/person-references.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { namesOfStrangers, pendingOf, send, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';
import { vendorsUnderTest } from '../../support/n8n/vendors.ts';

const bed = useTestBed();
const { linkup, unipile } = vendorsUnderTest;

const profile = (name: string) => `https://www.linkedin.com/in/${name}`;
const jordan = profile('jordan-walke');
const sophie = profile('sophie-germain');
const both = ['jordan-walke', 'sophie-germain'];

describe.each(vendors)('$displayName', (node) => {
  test.each([' ', '\t', ', ', '\n', ' | ', '\u200b', '\u00a0'])(
    'invites neither of two people between whom "%s" stands',
    async (between) => {
      const { sent, notSent } = await send(bed, node, both, { doNotInvite: `${jordan}${between}${sophie}` });
      expect(sent).toEqual([]);
      expect(notSent).toEqual(both.map((person) => [person, 'do-not-invite']));
    },
  );

  test.each([
    `${jordan} (and ${sophie})`,
    `${jordan} sophie-germain`,
    `${jordan}?next=${sophie}`,
    `${jordan}\u200b-x`,
    `${jordan}\nSophie Germain`,
    `${sophie}!`,
    'tbd',
    'n/a',
    'sophie@example.com',
  ])('invites nobody when the list is %j', async (doNotInvite) => {
    const { result } = await send(bed, node, both, { doNotInvite });
    expect(result.error?.message).toMatch(/in Do Not Invite does not name a LinkedIn member/);
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });
});

describe('An entry that is not understood', () => {
  test.each(references.brokenLists)('is named with its row: %j', async ({ text, notUnderstood }) => {
    const { result } = await send(bed, unipile, ['sophie-germain'], { doNotInvite: text });
    const told = `${result.error?.message} ${result.error?.description}`;
    for (const entry of notUnderstood) {
      expect(told).toContain(`row ${entry.row}`);
      expect(told).toContain(`"${entry.text}"`);
    }
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });

  test('of a list from an expression is named with its place', async () => {
    const doNotInvite = '={{ ["jordan-walke", null, "", "tbd", { "url": "x" }, 7] }}';
    const { result } = await send(bed, unipile, ['sophie-germain'], { doNotInvite });
    expect(result.error?.message).toBe(
      '3 entries of Do Not Invite do not name a LinkedIn member: row 2: "null", row 4: "tbd", row 5: "{"url":"x"}"',
    );
  });

  test.each([undefined, 'continueErrorOutput', 'continueRegularOutput'] as const)(
    'at the last item keeps the first ones from being sent, with On Error %s',
    async (onError) => {
      const items = [
        { person: 'sophie-germain', list: 'jordan-walke' },
        { person: 'jordan-walke', list: 'sophie-germain' },
        { person: 'sophie-germain', list: 'Ada Lovelace' },
      ];
      const { sent, notSent, result } = await send(
        bed,
        linkup,
        items,
        { doNotInvite: '={{ $json.list }}' },
        { ...(onError && { onError }) },
      );
      expect(sent).toEqual([]);
      expect(await bed.sandbox.creditsSpent()).toEqual([]);
      if (onError === undefined) expect(result.error?.message).toContain('"Ada Lovelace" in Do Not Invite');
      else expect(notSent.map(([, reason]) => reason)).toEqual(Array(3).fill('invalid-parameter'));
    },
  );
});

describe('A list that comes from an expression and is', () => {
  test.each(['null', 'undefined', '""', '" \\n "', '[]', '[""]', '$json.missing', '",;"'])(
    '%s stops the node, unless it may be empty',
    async (given) => {
      const doNotInvite = `={{ ${given} }}`;
      const { result } = await send(bed, unipile, ['sophie-germain'], { doNotInvite });
      expect(result.error?.message).toMatch(/^Do Not Invite is empty: its expression gives /);
      expect(result.error?.description).toContain('May Be Empty');
      expect(await pendingOf(bed.sandbox)).toHaveLength(145);
      const { sent } = await send(bed, unipile, ['sophie-germain'], { doNotInvite, mayBeEmpty: true });
      expect(sent).toEqual(['sophie-germain']);
    },
  );

  test.each(['{}', 'true', '[null, undefined]'])('%s stops the node in any case', async (given) => {
    const parameters = { doNotInvite: `={{ ${given} }}`, mayBeEmpty: true };
    const { result } = await send(bed, unipile, ['sophie-germain'], parameters);
    expect(result.error?.message).toMatch(/Do Not Invite/);
    expect(await pendingOf(bed.sandbox)).toHaveLength(145);
  });
});

test('A list that was left empty by hand lets everybody be invited', async () => {
  expect((await send(bed, unipile, ['sophie-germain'], { doNotInvite: '' })).sent).toEqual(['sophie-germain']);
});

test.each(references.one.filter((row) => row.is === 'other-id').map(({ text }) => text))(
  '%s in the list can be compared with nobody',
  async (doNotInvite) => {
    const { sent, notSent } = await send(bed, unipile, ['sophie-germain'], { doNotInvite });
    expect(sent).toEqual([]);
    expect(notSent).toEqual([['sophie-germain', 'cannot-compare']]);
  },
);

test('A list of a thousand lines is compared with each person', async () => {
  const others = await namesOfStrangers(bed.sandbox, 2);
  const lines = Array.from({ length: 1000 }, (_, row) => `${profile(`somebody-${row}`)}/`);
  const { sent, notSent } = await send(bed, unipile, [...both, ...others], {
    doNotInvite: [...lines, sophie].join('\n'),
  });
  expect(notSent).toEqual([['sophie-germain', 'do-not-invite']]);
  expect(sent).toEqual(['jordan-walke', ...others]);
});
