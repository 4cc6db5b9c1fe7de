import { z } from 'zod';
import { type Member, type Message, messageKinds } from '../world/records.ts';

export const messageSchema = z
  .strictObject({
    id: z.string().describe("LinkedIn's id, `2-…`; the same for both sides."),
    conversation: z.string(),
    from: z.string().describe('The public identifier of who wrote it.'),
    kind: z.enum(messageKinds).describe('`invitation` for the note of an invitation that was accepted.'),
    text: z.string(),
    sentAt: z.iso.datetime(),
  })
  .meta({ id: 'Message', description: 'What one member has written to another.' });

export function presentMessage(
  { id, conversationId, kind, text, sentAt }: Message,
  { publicIdentifier }: Member,
): z.input<typeof messageSchema> {
  const at = new Date(sentAt).toISOString();
  return { id, conversation: conversationId, from: publicIdentifier, kind, text, sentAt: at };
}
