import { z } from 'zod';
import { type Clock, clockRange, mostSpeed } from '../clock/clock.ts';
import { clockTimeSchema } from '../clock/clock-time.ts';
import { clockSchema, presentClock } from './clock-schema.ts';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation } from './define-operation.ts';
import { durationMs, durationSchema } from './duration.ts';
import { inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';

const clockChangeSchema = z
  .strictObject({
    advance: durationSchema
      .optional()
      .describe('How far to move: an ISO 8601 duration, for instance `P7D` or `PT90M`.'),
    to: clockTimeSchema.optional().describe('Where to move: a time that is not in the past.'),
    running: z.boolean().optional().describe('Whether it runs from there on.'),
    speed: z.number().positive().max(mostSpeed).optional().describe('How many of its seconds pass in one real second.'),
  })
  .refine(({ advance, to }) => advance === undefined || to === undefined, 'give advance or to, not both');

const moveClock = defineOperation({
  id: 'moveClock',
  method: 'post',
  path: '/sandboxes/{id}/clock',
  summary: 'Move the clock, or let it run',
  description: 'Answers when everything due by then has happened and was sent to webhooks.',
  takes: { params: inSandbox, body: clockChangeSchema },
  answers: { 200: clockSchema, 409: 'The clock cannot go back.' },
  async handle({ params, body: { advance, to, running, speed } }, context) {
    const sandbox = findSandbox(context, params.id);
    const state = await sandbox.exclusively(async () => {
      const { clock } = sandbox;
      if (advance !== undefined || to !== undefined) move(clock, advance, to);
      clock.run({ ...(running !== undefined && { running }), ...(speed !== undefined && { speed }) });
      await sandbox.passTime();
      return sandbox.clock.state();
    });
    await sandbox.deliveries.settled();
    return presentClock(state);
  },
});

const nextSchema = z.strictObject({
  at: z.iso
    .datetime()
    .nullable()
    .describe('When somebody answers or invites, or a delivery is due. Null when nothing is ahead.'),
});

const getNextEvent = defineOperation({
  id: 'getNextEvent',
  method: 'get',
  path: '/sandboxes/{id}/clock/next',
  summary: 'When something happens next by itself',
  description: 'Move the clock there, and it happens.',
  takes: { params: inSandbox },
  answers: { 200: nextSchema },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    const { nextAt } = sandbox;
    return { at: nextAt <= clockRange.to.getTime() ? new Date(nextAt).toISOString() : null };
  },
});

function move(clock: Clock, advance: string | undefined, to: string | undefined): void {
  const target = new Date(to ?? clock.now().getTime() + durationMs(advance ?? ''));
  if (!(target <= clockRange.to)) throw new ControlError(400, 'The clock goes no further than the year 2999.');
  if (!clock.moveTo(target)) throw new ControlError(409, 'The clock cannot go back. Reset the sandbox.');
}

export const clockOperations: OperationGroup = {
  name: 'Clock',
  description: "A sandbox's own time.",
  operations: [moveClock, getNextEvent],
};
