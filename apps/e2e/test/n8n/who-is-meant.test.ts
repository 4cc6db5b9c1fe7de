import references from '@invitekit/specs/person-references.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { byId, locator } from '../../support/n8n/locator.ts';
import { pendingOf, send, vendors } from '../../support/n8n/sending.ts';
import { useTestBed } from '../../support/n8n/setup.ts';

const bed = useTestBed();

const namesNobody = references.one
  .filter(({ is }) => is === 'nobody' || is === 'not-understood')
  .map(({ text }) => text);
const otherIds = references.one.filter(({ is }) => is === 'other-id').map(({ text }) => text);

/** The whole table is run through the grammar itself; a vendor's node gets a share of it, another one each. */
const shareOf = (texts: readonly string[], index: number) =>
  texts.filter((_, place) => place % vendors.length === index);

describe.each(vendors.map((node, index) => ({ node, index, displayName: node.displayName })))(
  '$displayName',
  ({ node, index }) => {
    test('sends nothing to whom nobody can name, and does not count that as an attempt', async () => {
      const people = shareOf(namesNobody, index);
      const run = { onError: 'continueErrorOutput' } as const;
      const { sent, notSent } = await send(
        bed,
        node,
        [...people, 'sophie-germain'],
        { options: { maxPerRun: 1 } },
        run,
      );
      expect(sent).toEqual(['sophie-germain']);
      expect(notSent).toEqual(people.map((person) => [person, 'invalid-parameter']));
      expect(await pendingOf(bed.sandbox)).toHaveLength(146);
    });

    test('says of an id of another kind what to paste instead', async () => {
      for (const person of shareOf(otherIds, index)) {
        const { result } = await send(bed, node, [person]);
        expect(result.error?.message).toMatch(
          /is (?:an ID of (?:Sales Navigator|LinkedIn Recruiter)|a number), which no vendor can use/,
        );
        expect(result.error?.description).toContain('https://www.linkedin.com/in/grace-hopper');
      }
      expect(await pendingOf(bed.sandbox)).toHaveLength(145);
    });

    test.each(['tbd', '12345', 'https://www.linkedin.com/in/sophie-germain https://www.linkedin.com/in/jordan-walke'])(
      'withdraws from nobody who is named as %j',
      async (person) => {
        const parameters = { operation: 'withdraw', invitation: locator('member', person) };
        const { error } = await bed.run(node, { parameters });
        expect(error).toMatchObject({ name: 'NodeOperationError', message: expect.stringContaining(person) });
        expect(await pendingOf(bed.sandbox)).toHaveLength(145);
      },
    );

    test.each(['https://www.linkedin.com/in/sophie-germain', 'ACoAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456', 'n/a'])(
      'takes %s for no id of an invitation',
      async (id) => {
        const { error } = await bed.run(node, { parameters: { operation: 'withdraw', invitation: byId(id) } });
        expect(error).toMatchObject({ name: 'NodeOperationError', message: expect.stringContaining(`"${id}" is `) });
      },
    );
  },
);
