import { z } from 'zod';
import { choiceInput, chooseRows } from '../planning/choose-rows.ts';
import { draftMessages } from '../planning/draft-messages.ts';
import { planAnswer, tellPlan } from './plan-answer.ts';
import { defineTool, plans } from './tool.ts';

export const planMessages = defineTool({
  name: 'plan_messages',
  title: 'Plan messages',
  description:
    'Plans messages to people of a list who have accepted an invitation. Sends nothing: a person has to confirm the plan outside of the chat. Nobody who has answered is written to. Places in the text are those of plan_invitations.',
  input: z.strictObject({
    ...choiceInput,
    text: z.string().min(1).max(8000),
    step: z
      .enum(['first', 'follow-up'])
      .default('first')
      .describe('Whether it is the first message to each, or goes on.'),
  }),
  output: planAnswer,
  annotations: plans,
  async run(session, input) {
    const draft = await draftMessages(session, chooseRows(session, input), input);
    return await tellPlan(session, 'messages', input.list, draft);
  },
});
