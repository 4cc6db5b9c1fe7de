import { z } from 'zod';
import { NotKeptError } from '../sandbox/keeper.ts';
import { snapshotSchema } from '../sandbox/snapshot.ts';
import { usualLimits } from '../serve/json-shape.ts';
import { messageOf } from '../words/message-of.ts';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation } from './define-operation.ts';
import { inSandbox } from './names.ts';
import { assertSandbox, newSandboxId, noSandboxAnswers } from './new-sandbox.ts';
import { presentSandbox, sandboxSchema } from './sandbox-schema.ts';

const forkSandbox = defineOperation({
  id: 'forkSandbox',
  method: 'post',
  path: '/sandboxes/{id}/fork',
  summary: 'Make another sandbox with the same world at the same moment',
  description:
    'It has keys of its own; its journal and its deliveries are empty. A reset brings it back to this moment.',
  takes: { params: inSandbox, body: z.strictObject({ id: newSandboxId.optional() }) },
  answers: { 201: sandboxSchema, ...noSandboxAnswers },
  async handle({ params, body: { id } }, context) {
    const fork = await context.server.sandboxes.fork(findSandbox(context, params.id), id);
    return presentSandbox(assertSandbox(fork), context);
  },
});

const wholeSnapshot = snapshotSchema.meta({
  id: 'Snapshot',
  description: 'A sandbox at one moment. Its content, except the plan, may change from version to version.',
});

const getSnapshot = defineOperation({
  id: 'getSnapshot',
  method: 'get',
  path: '/sandboxes/{id}/snapshot',
  summary: 'Save a sandbox',
  takes: { params: inSandbox },
  answers: { 200: wholeSnapshot },
  handle: async ({ params }, context) => await findSandbox(context, params.id).snapshot(),
});

const putSnapshot = defineOperation({
  id: 'putSnapshot',
  method: 'put',
  path: '/sandboxes/{id}/snapshot',
  summary: 'Load a saved sandbox',
  description: 'Makes the sandbox where there is none. A reset brings it back to this moment.',
  // The largest that a sandbox can have is 140 MB with 4.5 million values.
  bodyLimits: { ...usualLimits, size: '160mb', values: 8_000_000, isLarge: true },
  takes: {
    params: z.strictObject({ id: newSandboxId.describe(inSandbox.shape.id.description ?? '') }),
    body: wholeSnapshot,
  },
  answers: { 200: sandboxSchema, 429: noSandboxAnswers[429] },
  async handle({ params, body }, context) {
    const restored = await context.server.sandboxes.restore(params.id, body).catch((error: unknown) => {
      if (error instanceof NotKeptError) throw error;
      throw new ControlError(400, `The snapshot cannot be loaded. ${messageOf(error)}`);
    });
    return presentSandbox(assertSandbox(restored), context);
  },
});

export const snapshotOperations = [forkSandbox, getSnapshot, putSnapshot];
