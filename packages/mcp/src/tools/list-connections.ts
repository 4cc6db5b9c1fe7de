import { z } from 'zod';
import { untrustedSchema } from '../answers/untrusted.ts';
import { firstOf, nextCursor, pageInput, pageLength, spanOf, timeSpan, toldMember } from '../shapes/shapes.ts';
import { defineTool, looksAtVendor } from './tool.ts';

export const listConnections = defineTool({
  name: 'list_connections',
  title: 'Connections',
  description:
    'To whom the account is connected, a page at a time. Where the vendor counts credits, a page costs some.',
  input: z.strictObject(pageInput),
  output: z.strictObject({
    connections: z.array(z.strictObject({ connectedAt: timeSpan, person: untrustedSchema })).max(200),
    nextCursor,
  }),
  annotations: looksAtVendor,
  async run({ client }, { cursor }) {
    const page = await client.listConnections({ cursor, limit: pageLength });
    const connections = firstOf(page.items).map(({ connectedAt, member }) => ({
      connectedAt: spanOf(connectedAt),
      person: toldMember(member),
    }));
    return { connections, nextCursor: page.nextCursor ?? null };
  },
});
