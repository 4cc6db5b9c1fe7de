import { z } from 'zod';
import { untrustedSchema } from '../answers/untrusted.ts';
import {
  firstOf,
  nextCursor,
  pageInput,
  pageLength,
  spanOf,
  timeSpan,
  toldMember,
  vendorId,
} from '../shapes/shapes.ts';
import { defineTool, looksAtVendor } from './tool.ts';

export const listInvitations = defineTool({
  name: 'list_invitations',
  title: 'Pending invitations',
  description:
    'Invitations that are pending, sent or received, newest first, a page at a time. Where the vendor counts credits, a page costs some.',
  input: z.strictObject({ direction: z.enum(['sent', 'received']), ...pageInput }),
  output: z.strictObject({
    invitations: z
      .array(
        z.strictObject({
          id: vendorId,
          kind: z.string().max(40),
          sentAt: timeSpan,
          person: untrustedSchema.describe('Who it is from or to, and its note.'),
        }),
      )
      .max(200),
    nextCursor,
  }),
  annotations: looksAtVendor,
  async run({ client }, { direction, cursor }) {
    const options = { cursor, limit: pageLength };
    const page = direction === 'sent' ? await client.listSent(options) : await client.listReceived(options);
    const invitations = firstOf(page.items).map(({ id, kind, sentAt, member, note }) => ({
      id,
      kind,
      sentAt: spanOf(sentAt),
      person: toldMember(member, { note }),
    }));
    return { invitations, nextCursor: page.nextCursor ?? null };
  },
});
