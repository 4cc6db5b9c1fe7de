import { z } from 'zod';
import type { Vendor } from '../vendor/vendor.ts';
import { invitationStates, type Member } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { findSandbox } from './context.ts';
import { defineOperation } from './define-operation.ts';
import { linkedInId } from './find-in-world.ts';
import { inSandbox } from './names.ts';
import { personSchema, presentPerson } from './person-schema.ts';
import { findMentioned } from './typed-person.ts';

const meaningSchema = z.strictObject({
  reference: z.string().describe('As it was asked for.'),
  person: personSchema.describe('Who is meant. Of an invitation or a conversation: the other person.'),
  invitation: z.enum(invitationStates).nullable().describe('What became of the invitation; null where it names none.'),
});

export const resolveReferences = defineOperation({
  id: 'resolveReferences',
  method: 'get',
  path: '/sandboxes/{id}/references',
  summary: 'Who is meant by ids and addresses',
  description: 'What means nobody here is left out.',
  takes: {
    params: inSandbox,
    query: z.strictObject({
      of: z
        .string()
        .max(8000)
        .default('')
        .describe(
          "With blanks between them: public identifiers, addresses of profiles, LinkedIn's ids of people and conversations, also as parts of a URN, and ids of invitations as any vendor has them.",
        ),
    }),
  },
  answers: { 200: z.strictObject({ references: z.array(meaningSchema) }) },
  async handle({ params, query }, context) {
    const sandbox = findSandbox(context, params.id);
    const references = [...new Set(query.of.split(/\s+/).filter((each) => each !== ''))];
    return await sandbox.look(() => ({
      references: references.flatMap((reference) => {
        const meant = findMeant(sandbox.world, context.vendors, reference);
        if (meant === undefined) return [];
        return [{ reference, person: presentPerson(meant.member), invitation: meant.invitation ?? null }];
      }),
    }));
  },
});

interface Meant {
  readonly member: Member;
  readonly invitation?: (typeof invitationStates)[number];
}

function findMeant(world: World, vendors: readonly Vendor[], reference: string): Meant | undefined {
  const member = findMentioned(world, reference);
  if (member !== undefined) return { member };
  const id = linkedInId(vendors, reference);
  // Some vendors write more around it.
  const conversationId = /\b2-[\w=-]+/.exec(reference)?.[0] ?? reference;
  for (const { account } of world.accounts()) {
    const found = world.invitation(account, id);
    if (found !== undefined) return { member: found.member, invitation: found.invitation.state };
    const conversation = world.messaging.conversation(account, conversationId);
    if (conversation !== undefined) return { member: conversation.member };
  }
  return undefined;
}
