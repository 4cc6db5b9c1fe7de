import { z } from 'zod';
import { sandboxPlanSchema } from '../sandbox/plan.ts';
import { usualLimits } from '../serve/json-shape.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { presentClock } from './clock-schema.ts';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation, noContent } from './define-operation.ts';
import { inSandbox } from './names.ts';
import { assertSandbox, newSandboxId, noSandboxAnswers } from './new-sandbox.ts';
import type { OperationGroup } from './operation.ts';
import { presentSandbox, sandboxSchema } from './sandbox-schema.ts';
import { snapshotOperations } from './snapshot-operations.ts';

/** Making, looking at and removing sandboxes. What may be set for each vendor is the vendor's own. */
export function createSandboxOperations(vendors: readonly Vendor[]): OperationGroup {
  const settings = Object.fromEntries(vendors.map((vendor) => [vendor.name, vendor.settings.optional()]));
  const planSchema = sandboxPlanSchema
    .safeExtend({
      id: newSandboxId.optional().describe('Default: `sandbox-` and a number.'),
      vendors: z
        .strictObject(settings)
        .prefault({})
        .describe('How each vendor behaves where its own documentation leaves it open.'),
    })
    .meta({ id: 'Plan', description: 'What a sandbox starts with. Everything may be left out.' });

  const createSandbox = defineOperation({
    id: 'createSandbox',
    method: 'post',
    path: '/sandboxes',
    summary: 'Make a sandbox',
    bodyLimits: { ...usualLimits, size: '2mb' },
    takes: { body: planSchema },
    answers: { 201: sandboxSchema, ...noSandboxAnswers },
    async handle({ body: { id, ...plan } }, context) {
      return presentSandbox(assertSandbox(await context.server.sandboxes.create(plan, id)), context);
    },
  });

  return {
    name: 'Sandboxes',
    description: 'Isolated worlds, each with its own people, clock, keys and credits.',
    operations: [listSandboxes, createSandbox, getSandbox, deleteSandbox, resetSandbox, ...snapshotOperations],
  };
}

const listSandboxes = defineOperation({
  id: 'listSandboxes',
  method: 'get',
  path: '/sandboxes',
  summary: 'All sandboxes, the oldest first',
  takes: {},
  answers: {
    200: z.strictObject({
      sandboxes: z.array(
        z.strictObject({
          ...sandboxSchema.pick({ id: true, seed: true, clock: true }).shape,
          requests: z.int().describe('How many requests to vendors it has had since it began or was reset.'),
        }),
      ),
    }),
  },
  handle: (_input, { server }) => ({
    sandboxes: server.sandboxes.all().map(({ id, plan, clock, journal }) => ({
      id,
      seed: plan.seed,
      clock: presentClock(clock.state()),
      requests: journal.recorded,
    })),
  }),
});

const getSandbox = defineOperation({
  id: 'getSandbox',
  method: 'get',
  path: '/sandboxes/{id}',
  summary: 'How to reach a sandbox through each vendor',
  takes: { params: inSandbox },
  answers: { 200: sandboxSchema },
  handle: ({ params }, context) => presentSandbox(findSandbox(context, params.id), context),
});

const deleteSandbox = defineOperation({
  id: 'deleteSandbox',
  method: 'delete',
  path: '/sandboxes/{id}',
  summary: 'Remove a sandbox, with its keys',
  takes: { params: inSandbox },
  answers: { 204: noContent, 409: 'The default sandbox stays.' },
  handle({ params }, context) {
    const { id } = findSandbox(context, params.id);
    if (!context.server.sandboxes.remove(id)) {
      throw new ControlError(409, 'The default sandbox stays. Reset it instead.');
    }
    return undefined;
  },
});

const resetSandbox = defineOperation({
  id: 'resetSandbox',
  method: 'post',
  path: '/sandboxes/{id}/reset',
  summary: 'Put a sandbox back to how it began',
  takes: { params: inSandbox },
  answers: { 200: sandboxSchema },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    await context.server.sandboxes.reset(sandbox);
    return presentSandbox(sandbox, context);
  },
});
