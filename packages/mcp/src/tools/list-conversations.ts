import { z } from 'zod';
import { untrusted, untrustedSchema } from '../answers/untrusted.ts';
import { firstOf, nextCursor, pageInput, pageLength, spanOf, timeSpan, vendorId } from '../shapes/shapes.ts';
import { defineTool, looksAtVendor } from './tool.ts';

export const listConversations = defineTool({
  name: 'list_conversations',
  title: 'Conversations',
  description:
    'The conversations of the account, the latest first, a page at a time. Where the vendor counts credits, a page costs some.',
  input: z.strictObject(pageInput),
  output: z.strictObject({
    conversations: z
      .array(
        z.strictObject({
          conversation: vendorId,
          isGroup: z.boolean().nullable(),
          lastMessageAt: timeSpan,
          unread: z.number().nullable(),
          people: untrustedSchema.describe('The others in it.'),
        }),
      )
      .max(200),
    nextCursor,
  }),
  annotations: looksAtVendor,
  async run({ client, conversations }, { cursor }) {
    const page = await client.listConversations({ cursor, limit: pageLength });
    const told = firstOf(page.items).map((conversation) => {
      conversations.note(conversation);
      const { id, members, isGroup, lastMessageAt, unread } = conversation;
      const names = members
        .slice(0, 10)
        .map(({ name, publicIdentifier }) => [name, publicIdentifier].filter(Boolean).join(', '));
      return {
        conversation: id,
        isGroup,
        lastMessageAt: spanOf(lastMessageAt),
        unread,
        people: untrusted(names.join('; ')),
      };
    });
    return { conversations: told, nextCursor: page.nextCursor ?? null };
  },
});
