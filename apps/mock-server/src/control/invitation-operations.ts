import { z } from 'zod';
import { invitationStates } from '../world/records.ts';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation } from './define-operation.ts';
import { findAccount, linkedInId } from './find-in-world.ts';
import { listInvitations } from './invitation-listing.ts';
import { inInvitation, inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';
import { findTyped, personWords } from './typed-person.ts';

const settledSchema = z.strictObject({ id: z.string(), state: z.enum(invitationStates) });

const settlings = [
  { verb: 'accept', state: 'accepted', summary: 'Let the other side accept an invitation at once' },
  { verb: 'ignore', state: 'ignored', summary: 'Let the other side ignore an invitation at once' },
  { verb: 'withdraw', state: 'withdrawn', summary: 'Withdraw an invitation, as its sender does at LinkedIn' },
] as const;

const settleInvitation = settlings.map(({ verb, state, summary }) =>
  defineOperation({
    id: `${verb}Invitation`,
    method: 'post',
    path: `/sandboxes/{id}/invitations/{invitation}/${verb}`,
    summary,
    takes: { params: inInvitation },
    answers: { 200: settledSchema, 404: 'There is no such sandbox, or no such pending invitation.' },
    async handle({ params }, context) {
      const sandbox = findSandbox(context, params.id);
      const answer = await sandbox.exclusively(async () => {
        const id = linkedInId(context.vendors, params.invitation);
        const settled = await sandbox.world.settle(id, state, sandbox.clock.now().getTime());
        if (settled === undefined) throw new ControlError(404, `There is no pending invitation ${params.invitation}.`);
        return { id: settled.id, state: settled.state };
      });
      await sandbox.deliveries.settled();
      return answer;
    },
  }),
);

const receiveInvitation = defineOperation({
  id: 'receiveInvitation',
  method: 'post',
  path: '/sandboxes/{id}/invitations',
  summary: 'Let somebody invite the owner of an account',
  takes: {
    params: inSandbox,
    body: z.strictObject({
      from: z.string().optional().describe(`${personWords} Without it, a stranger.`),
      to: z
        .string()
        .optional()
        .describe("The owner of an account, named in the same way. Without it, the first one's."),
      note: z.string().max(300).optional(),
    }),
  },
  answers: {
    201: z.strictObject({ id: z.string(), state: z.enum(invitationStates), from: z.string() }),
    404: 'There is no such sandbox, member or account.',
    409: 'The two are connected, or an invitation between them is pending.',
  },
  async handle({ params, body: { from, to, note } }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.exclusively(async () => {
      const { world } = sandbox;
      const { account, owner } = findAccount(world, to, 'to');
      const member = from === undefined ? world.strangers(account, 1)[0] : findTyped(world, from, 'from');
      if (member === undefined) throw new ControlError(404, 'There is no stranger left. Name somebody in `from`.');
      if (member.id === account.id)
        throw new ControlError(409, `${owner.publicIdentifier} cannot invite their own account.`);
      const received = await world.receive(member, account, note, sandbox.clock.now().getTime());
      if (received === undefined) {
        const both = `${member.publicIdentifier} and ${owner.publicIdentifier}`;
        throw new ControlError(409, `${both} are connected, or an invitation between them is pending.`);
      }
      return { id: received.id, state: received.state, from: member.publicIdentifier };
    });
  },
});

export const invitationOperations: OperationGroup = {
  name: 'Invitations',
  description: 'Who has invited whom, and what others do about it.',
  operations: [listInvitations, receiveInvitation, ...settleInvitation],
};
