import { z } from 'zod';
import type { Said } from './ten-days.ts';

const sent = z.object({ limits: z.unknown() });
const notDueYet = z.object({ notSent: z.object({ reason: z.literal('not-due-yet'), tryAgainAt: z.string() }) });

/** What an item that Send gives says of a lead, who is invited or not due yet. */
export function toSaid(name: string, json: unknown): Said[number] {
  if (sent.safeParse(json).success) return [name, 'sent'];
  return [name, Date.parse(notDueYet.parse(json).notSent.tryAgainAt)];
}

/** Looks at leads of whom nothing was said when the first of the others is due. */
export function withTheRest(said: Said, leads: readonly string[]): Said {
  const next = Math.min(...said.flatMap(([, each]) => (each === 'sent' ? [] : [each])));
  if (!Number.isFinite(next)) return said;
  const rest = leads.filter((name) => !said.some(([asked]) => asked === name));
  return [...said, ...rest.map((name) => [name, next] as const)];
}
