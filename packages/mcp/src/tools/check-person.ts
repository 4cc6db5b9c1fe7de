import { z } from 'zod';
import { untrusted, untrustedSchema } from '../answers/untrusted.ts';
import type { Session } from '../session.ts';
import { personInput, personOf } from '../shapes/person-input.ts';
import { toldMember } from '../shapes/shapes.ts';
import { defineTool, looksAtVendor } from './tool.ts';

const decisionSchema = z.strictObject({
  is: z.enum(['due', 'not-sent']),
  because: z.string().max(60).nullable(),
  at: z.string().max(40).nullable().describe('When an invitation would be possible.'),
  credits: z.number().nullable(),
  message: untrustedSchema.nullable(),
});

export const checkPerson = defineTool({
  name: 'check_person',
  title: 'Check a person',
  description:
    'How the account stands to somebody, and what the sender would decide about an invitation: possible when, at what price, or why not. Sends nothing.',
  input: z.strictObject(personInput),
  output: z.strictObject({
    standing: z.enum(['connected', 'sent', 'received', 'none', 'unknown']),
    person: untrustedSchema,
    decision: decisionSchema,
  }),
  annotations: looksAtVendor,
  async run(session, input) {
    const member = personOf(session, input);
    const { state, member: told } = await session.client.relationship(member);
    return { standing: state, person: toldMember(told), decision: await decide(session, state, member) };
  },
});

async function decide(
  { sender }: Session,
  state: string,
  member: ReturnType<typeof personOf>,
): Promise<z.infer<typeof decisionSchema>> {
  const nothing = { at: null, credits: null, message: null };
  if (state === 'connected') return { is: 'not-sent', because: 'already-connected', ...nothing };
  if (state === 'sent' || state === 'received') return { is: 'not-sent', because: 'already-invited', ...nothing };
  for await (const outcome of sender.plan([{ member }])) {
    if (outcome.is === 'due') {
      return { is: 'due', because: outcome.because ?? null, at: outcome.at, credits: outcome.credits, message: null };
    }
    if (outcome.is === 'not-sent') {
      const { because, tryAgainAt = null, message } = outcome;
      return { is: 'not-sent', because, at: tryAgainAt, credits: null, message: untrusted(message) };
    }
  }
  return { is: 'not-sent', because: 'unknown', ...nothing };
}
