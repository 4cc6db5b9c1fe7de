import { z } from 'zod';
import { fullName } from '../world/member.ts';
import { type Member, memberSchema } from '../world/records.ts';

const { answer, answerDays, reachable } = memberSchema.shape;

export const personSchema = z
  .strictObject({
    id: z.string().describe("LinkedIn's id, `ACoAA…`."),
    publicIdentifier: z.string(),
    formerIdentifiers: z
      .array(z.string())
      .optional()
      .describe('The former ones, the latest first; absent if there was no change.'),
    name: z.string(),
    headline: z.string(),
    reachable: reachable.describe('Whether LinkedIn lets strangers invite this person.'),
    answer: answer.describe('What the person does with an invitation to connect.'),
    answerDays: answerDays.describe('How many days the person takes to answer.'),
  })
  .meta({ id: 'Person', description: 'Somebody on the simulated LinkedIn.' });

export function presentPerson(member: Member): z.input<typeof personSchema> {
  return {
    id: member.id,
    publicIdentifier: member.publicIdentifier,
    ...(member.formerIdentifiers && { formerIdentifiers: [...member.formerIdentifiers] }),
    name: fullName(member),
    headline: member.headline,
    reachable: member.reachable,
    answer: member.answer,
    answerDays: member.answerDays,
  };
}
