import { z } from 'zod';
import type { FoundInvitation } from '../world/find-invitations.ts';
import { findInvitations } from '../world/find-invitations.ts';
import { invitationKinds, invitationStates } from '../world/records.ts';
import { findSandbox } from './context.ts';
import { defineOperation } from './define-operation.ts';
import { findAccount } from './find-in-world.ts';
import { inSandbox } from './names.ts';
import { personSchema, presentPerson } from './person-schema.ts';
import { rangeSchema, searchText } from './query.ts';
import { personWords } from './typed-person.ts';

const invitationSchema = z
  .strictObject({
    id: z.string().describe("LinkedIn's digits."),
    kind: z.enum(invitationKinds),
    state: z.enum(invitationStates),
    direction: z.enum(['sent', 'received']).describe('As the account sees it.'),
    account: z.string().describe("The public identifier of the account's owner."),
    member: personSchema.describe('The other person.'),
    note: z.string().nullable(),
    sentAt: z.iso.datetime(),
    settledAt: z.iso.datetime().nullable().describe('When it stopped being pending.'),
    dueAt: z.iso.datetime().describe('When it will be answered or expire, if nothing happens before.'),
  })
  .meta({ id: 'Invitation', description: 'An invitation between an account and somebody else.' });

export const listInvitations = defineOperation({
  id: 'listInvitations',
  method: 'get',
  path: '/sandboxes/{id}/invitations',
  summary: 'Invitations in any state, the newest first',
  description: 'An invitation between two accounts is listed for each.',
  takes: {
    params: inSandbox,
    query: rangeSchema.extend({
      account: z.string().optional().describe(`The owner. ${personWords} Default: all accounts.`),
      direction: invitationSchema.shape.direction.optional(),
      state: invitationSchema.shape.state.optional(),
      kind: invitationSchema.shape.kind.optional(),
      search: searchText.describe('Part of a note, a name, a public identifier or a headline, in any case.'),
    }),
  },
  answers: {
    200: z.strictObject({ invitations: z.array(invitationSchema), total: z.int() }),
    404: 'There is no such sandbox or account.',
  },
  async handle({ params, query: { account: owner, ...search } }, context) {
    const sandbox = findSandbox(context, params.id);
    const { items, total } = await sandbox.look(() => {
      const accountId = owner === undefined ? undefined : findAccount(sandbox.world, owner, 'query.account').account.id;
      return findInvitations(sandbox.world.state, { accountId, ...search });
    });
    return { invitations: items.map(presentInvitation), total };
  },
});

function presentInvitation({ invitation, direction, account, member }: FoundInvitation) {
  const { id, kind, state, note, sentAt, settledAt, dueAt } = invitation;
  return {
    id,
    kind,
    state,
    direction,
    account: account.owner.publicIdentifier,
    member: presentPerson(member),
    note,
    sentAt: new Date(sentAt).toISOString(),
    settledAt: settledAt === null ? null : new Date(settledAt).toISOString(),
    dueAt: new Date(dueAt).toISOString(),
  };
}
