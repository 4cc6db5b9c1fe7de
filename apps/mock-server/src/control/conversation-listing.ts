import { z } from 'zod';
import { createMatcher, sliceOf } from '../world/search.ts';
import type { ConversationView } from '../world/views.ts';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation } from './define-operation.ts';
import { findAccount } from './find-in-world.ts';
import { messageSchema, presentMessage } from './message-schema.ts';
import { inSandbox } from './names.ts';
import { personSchema, presentPerson } from './person-schema.ts';
import { ownerName, rangeSchema, searchText } from './query.ts';

const conversationSchema = z
  .strictObject({
    id: z.string().describe("LinkedIn's id, `2-…`; the same for both sides."),
    member: personSchema.describe('The other person.'),
    latest: messageSchema,
    unread: z.int().describe('How many messages of the other person came since the account last read or wrote.'),
    replyAt: z.iso.datetime().nullable().describe('When the other person will answer, if nothing happens before.'),
  })
  .meta({ id: 'Conversation', description: 'What an account and somebody else have written to each other.' });

const inConversations = searchText.describe(
  'Part of the latest message, or of the name, the public identifier or the headline of the other person, in any case.',
);

export const listConversations = defineOperation({
  id: 'listConversations',
  method: 'get',
  path: '/sandboxes/{id}/conversations',
  summary: 'The conversations of an account, the latest first',
  takes: { params: inSandbox, query: rangeSchema.extend({ account: ownerName, search: inConversations }) },
  answers: {
    200: z.strictObject({ conversations: z.array(conversationSchema), total: z.int() }),
    404: 'There is no such sandbox or account.',
  },
  async handle({ params, query: { account: owner, search = '', ...range } }, context) {
    const sandbox = findSandbox(context, params.id);
    const { items, total } = await sandbox.look(() => {
      const { account } = findAccount(sandbox.world, owner, 'query.account');
      const { messaging } = sandbox.world;
      if (search === '') return messaging.conversations(account, range);
      const matches = createMatcher(search);
      const all = messaging.conversations(account).items;
      return sliceOf(
        all.filter(({ member, latest }) => matches(member, latest.text)),
        range,
      );
    });
    return { conversations: items.map(presentConversation), total };
  },
});

export const listMessages = defineOperation({
  id: 'listMessages',
  method: 'get',
  path: '/sandboxes/{id}/conversations/{conversation}/messages',
  summary: 'The messages of a conversation, the newest first',
  takes: {
    params: inSandbox.extend({ conversation: z.string().describe("A conversation, by LinkedIn's id.") }),
    query: rangeSchema.extend({ account: ownerName }),
  },
  answers: {
    200: z.strictObject({ messages: z.array(messageSchema), total: z.int() }),
    404: 'There is no such sandbox or account, or the account has no such conversation.',
  },
  async handle({ params, query: { account: owner, ...range } }, context) {
    const sandbox = findSandbox(context, params.id);
    const { items, total } = await sandbox.look(() => {
      const { account } = findAccount(sandbox.world, owner, 'query.account');
      const { messaging } = sandbox.world;
      const found = messaging.conversation(account, params.conversation);
      if (found === undefined) throw new ControlError(404, `There is no conversation ${params.conversation}.`);
      return messaging.messages(account, found.conversation, range);
    });
    return { messages: items.map(({ message, sender }) => presentMessage(message, sender)), total };
  },
});

function presentConversation({ conversation, member, latest, unread, sender }: ConversationView) {
  const { id, replyAt } = conversation;
  return {
    id,
    member: presentPerson(member),
    latest: presentMessage(latest, sender),
    unread,
    replyAt: replyAt === null ? null : new Date(replyAt).toISOString(),
  };
}
