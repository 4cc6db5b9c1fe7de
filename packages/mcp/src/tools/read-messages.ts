import type { ConversationTarget } from '@invitekit/clients';
import { z } from 'zod';
import { ToolError } from '../answers/tool-error.ts';
import { untrusted, untrustedSchema } from '../answers/untrusted.ts';
import type { Session } from '../session.ts';
import { personInput, personOf } from '../shapes/person-input.ts';
import { firstOf, nextCursor, pageInput, pageLength, spanOf, timeSpan, vendorId } from '../shapes/shapes.ts';
import { defineTool, looksAtVendor } from './tool.ts';

const input = z.strictObject({
  conversation: vendorId
    .exactOptional()
    .describe('As list_conversations gave it in this session, instead of a person.'),
  ...personInput,
  ...pageInput,
});

export const readMessages = defineTool({
  name: 'read_messages',
  title: 'Messages',
  description:
    'What was written in a conversation, or with a person, newest first, a page at a time. Where the vendor counts credits, a page costs some.',
  input,
  output: z.strictObject({
    messages: z
      .array(
        z.strictObject({
          kind: z.enum(['message', 'note', 'event', 'other']),
          isOurs: z.boolean().nullable().describe('Whether the owner of the account wrote it; null where nobody says.'),
          sentAt: timeSpan,
          message: untrustedSchema.describe('Who wrote it, and what.'),
        }),
      )
      .max(200),
    nextCursor,
  }),
  annotations: looksAtVendor,
  async run(session, given) {
    const { cursor } = given;
    const page = await session.client.listMessages(targetOf(session, given), { cursor, limit: pageLength });
    const messages = firstOf(page.items).map(({ kind, isOurs, sentAt, from, text }) => ({
      kind,
      isOurs,
      sentAt: spanOf(sentAt),
      message: untrusted({ from: from?.name ?? null, text }),
    }));
    return { messages, nextCursor: page.nextCursor ?? null };
  },
});

function targetOf(
  session: Session,
  { conversation: id, cursor: _, ...person }: z.infer<typeof input>,
): ConversationTarget {
  if (id === undefined) return { member: personOf(session, person) };
  const conversation = session.conversations.find(id);
  if (conversation !== undefined && Object.keys(person).length === 0) return { conversation };
  throw new ToolError(
    'unknown-conversation',
    'This conversation was not listed in this session.',
    'Call list_conversations first, or name a person.',
  );
}
