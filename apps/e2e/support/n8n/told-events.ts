import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

const personSchema = z.object({ publicIdentifier: z.string() });

const eventSchema = z.union([
  z.object({ event: z.enum(['received', 'accepted']), member: personSchema }),
  z.object({ event: z.enum(['message', 'replied']), text: z.string() }),
  z.object({ event: z.literal('gone'), id: z.string() }),
  z.object({ event: z.literal('attention'), because: z.string(), isOver: z.boolean() }),
]);

/** What happened to whom, for instance `accepted grace-hopper`, `gone 7283746512093847561`, `message Hello` and `restricted begun`. */
export function told(events: readonly IDataObject[]): readonly string[] {
  return events.map((event) => {
    const known = eventSchema.parse(event);
    switch (known.event) {
      case 'attention':
        return `${known.because} ${known.isOver ? 'over' : 'begun'}`;
      case 'gone':
        return `gone ${known.id}`;
      case 'message':
      case 'replied':
        return `${known.event} ${known.text}`;
      default:
        return `${known.event} ${known.member.publicIdentifier}`;
    }
  });
}
