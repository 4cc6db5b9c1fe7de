import { z } from 'zod';
import { choiceInput, chooseRows } from '../planning/choose-rows.ts';
import { draftInvitations } from '../planning/draft-invitations.ts';
import { planAnswer, tellPlan } from './plan-answer.ts';
import { defineTool, plans } from './tool.ts';

export const planInvitations = defineTool({
  name: 'plan_invitations',
  title: 'Plan invitations',
  description:
    'Plans invitations to people of a list, with a note or without one. Sends nothing: a person has to confirm the plan outside of the chat. Places in the note are filled from the list: {name}, {company}, {title}, {headline}, {location}; {company|your team} has other words for where the list says nothing.',
  input: z.strictObject({
    ...choiceInput,
    note: z
      .string()
      .min(1)
      .max(2000)
      .exactOptional()
      .describe('At most 300 characters when filled, 200 on free accounts.'),
  }),
  output: planAnswer,
  annotations: plans,
  async run(session, input) {
    const draft = await draftInvitations(session, chooseRows(session, input), input.note);
    return await tellPlan(session, 'invitations', input.list, draft);
  },
});
