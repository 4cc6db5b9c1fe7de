import { z } from 'zod';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { listConversations, listMessages } from './conversation-listing.ts';
import { defineOperation } from './define-operation.ts';
import { findAccount } from './find-in-world.ts';
import { messageSchema, presentMessage } from './message-schema.ts';
import { inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';
import { findTyped, personWords } from './typed-person.ts';

const receiveMessage = defineOperation({
  id: 'receiveMessage',
  method: 'post',
  path: '/sandboxes/{id}/messages',
  summary: 'Let somebody write to the owner of an account',
  description: 'Answers after it was sent to webhooks. A random answer that the person was about to give is dropped.',
  takes: {
    params: inSandbox,
    body: z.strictObject({
      from: z
        .string()
        .optional()
        .describe(`A connection of the account. ${personWords} Without it, the person written to last.`),
      to: z
        .string()
        .optional()
        .describe("The owner of an account, named in the same way. Without it, the first one's."),
      text: z
        .string()
        .min(1)
        .default('Thank you for your message!')
        .describe('At most as long as `linkedin.messageLength` of the sandbox.'),
    }),
  },
  answers: {
    201: messageSchema,
    404: 'There is no such sandbox, member or account, or nobody was written to.',
    409: 'The two are not connected.',
  },
  async handle({ params, body: { from, to, text } }, context) {
    const sandbox = findSandbox(context, params.id);
    const answer = await sandbox.exclusively(async () => {
      const { world } = sandbox;
      const { account, owner } = findAccount(world, to, 'to');
      const [latest] = world.messaging.conversations(account, { offset: 0, limit: 1 }).items;
      const member = from === undefined ? latest?.member : findTyped(world, from, 'from');
      if (member === undefined) throw new ControlError(404, 'Nobody was written to. Name somebody in `from`.');
      const received = await world.messaging.receive(member, account, text, sandbox.clock.now().getTime());
      if (received.ok) return presentMessage(received.value, member);
      if (received.reason === 'message-too-long') throw new ControlError(400, `text: ${received.detail}`);
      const both = `${member.publicIdentifier} and ${owner.publicIdentifier}`;
      throw new ControlError(409, `${both} are not connected. Let an invitation between them be accepted first.`);
    });
    await sandbox.deliveries.settled();
    return answer;
  },
});

export const messageOperations: OperationGroup = {
  name: 'Messages',
  description: 'Who has written to whom.',
  operations: [listConversations, listMessages, receiveMessage],
};
