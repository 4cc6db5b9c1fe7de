import { z } from 'zod';
import { faultRequestSchema, faultSchema } from '../faults/fault-schema.ts';
import { findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation, removedSchema } from './define-operation.ts';
import { inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';
import { planFault } from './plan-fault.ts';

const listFaults = defineOperation({
  id: 'listFaults',
  method: 'get',
  path: '/sandboxes/{id}/faults',
  summary: 'The faults, with how often each has hit, the oldest first',
  takes: { params: inSandbox },
  answers: { 200: z.strictObject({ faults: z.array(faultSchema) }) },
  handle: ({ params }, context) => ({ faults: [...findSandbox(context, params.id).faults.list()] }),
});

const addFault = defineOperation({
  id: 'addFault',
  method: 'post',
  path: '/sandboxes/{id}/faults',
  summary: 'Make requests fail',
  description:
    'An error must be one that the vendor documents for the operation. Everything else can hit any operation.',
  takes: { params: inSandbox, body: faultRequestSchema },
  answers: { 201: faultSchema, 429: 'There are too many faults.' },
  async handle({ params, body }, context) {
    const sandbox = findSandbox(context, params.id);
    const plan = planFault(context.vendors, body);
    const fault = await sandbox.exclusively(() => sandbox.faults.add(plan));
    if (fault === undefined) throw new ControlError(429, 'There are too many faults. Remove some first.');
    return fault;
  },
});

const removeFaults = defineOperation({
  id: 'removeFaults',
  method: 'delete',
  path: '/sandboxes/{id}/faults',
  summary: 'Remove all faults',
  takes: { params: inSandbox },
  answers: { 200: removedSchema },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.exclusively(() => ({ removed: sandbox.faults.remove() }));
  },
});

const removeFault = defineOperation({
  id: 'removeFault',
  method: 'delete',
  path: '/sandboxes/{id}/faults/{fault}',
  summary: 'Remove one fault',
  takes: { params: inSandbox.extend({ fault: z.string() }) },
  answers: { 200: removedSchema, 404: 'There is no such sandbox or fault.' },
  async handle({ params: { id, fault } }, context) {
    const sandbox = findSandbox(context, id);
    const removed = await sandbox.exclusively(() => sandbox.faults.remove(fault));
    if (removed === 0) throw new ControlError(404, `There is no fault ${fault}.`);
    return { removed };
  },
});

export const faultOperations: OperationGroup = {
  name: 'Faults',
  description: 'What goes wrong, as often as you like.',
  operations: [listFaults, addFault, removeFaults, removeFault],
};
