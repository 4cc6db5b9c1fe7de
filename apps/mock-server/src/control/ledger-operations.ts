import { z } from 'zod';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { type ControlContext, findLedger, findSandbox } from './context.ts';
import { ControlError } from './control-error.ts';
import { defineOperation } from './define-operation.ts';
import { inSandbox } from './names.ts';
import type { OperationGroup } from './operation.ts';

const ledgerSchema = z
  .strictObject({
    balance: z.int().min(0),
    entries: z.array(
      z.strictObject({
        at: z.iso.datetime(),
        reason: z.string(),
        change: z.int().describe('Credits added, or taken when negative.'),
        balance: z.int().describe('Credits left afterwards.'),
      }),
    ),
  })
  .meta({ id: 'Ledger', description: "LinkupAPI's credits: the balance and each change of it, the oldest first." });

const getLedger = defineOperation({
  id: 'getLedger',
  method: 'get',
  path: '/sandboxes/{id}/ledger',
  summary: "LinkupAPI's credits",
  takes: { params: inSandbox },
  answers: { 200: ledgerSchema },
  async handle({ params }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.look(() => presentLedger(sandbox, context));
  },
});

const mostCredits = 1_000_000_000;

const changeLedger = defineOperation({
  id: 'changeLedger',
  method: 'post',
  path: '/sandboxes/{id}/ledger',
  summary: 'Add credits, or set how many are left',
  takes: {
    params: inSandbox,
    body: z
      .strictObject({
        add: z.int().min(1).max(mostCredits).optional(),
        balance: z.int().min(0).max(mostCredits).optional(),
        reason: z.string().min(1).max(200).default('control API').describe('What the ledger calls it.'),
      })
      .refine(({ add, balance }) => (add === undefined) !== (balance === undefined), 'give add or balance'),
  },
  answers: { 200: ledgerSchema, 409: 'There would be too many credits.' },
  async handle({ params, body: { add, balance, reason } }, context) {
    const sandbox = findSandbox(context, params.id);
    return await sandbox.exclusively(() => {
      const ledger = findLedger(context, sandbox);
      const change = add ?? (balance ?? 0) - ledger.balance;
      if (ledger.balance + change > mostCredits) {
        throw new ControlError(409, `No more than ${mostCredits} credits; the balance is ${ledger.balance}.`);
      }
      if (change !== 0) ledger.add(change, reason);
      return presentLedger(sandbox, context);
    });
  },
});

function presentLedger(sandbox: Sandbox, context: ControlContext): z.input<typeof ledgerSchema> {
  const { balance, entries } = findLedger(context, sandbox);
  return { balance, entries: [...entries] };
}

export const ledgerOperations: OperationGroup = {
  name: 'Ledger',
  description: 'Credits, as LinkupAPI counts them.',
  operations: [getLedger, changeLedger],
};
