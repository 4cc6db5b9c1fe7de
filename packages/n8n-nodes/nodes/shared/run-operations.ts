import { createCreditBudget, type InvitationClient } from '@invitekit/clients';
import {
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  NodeOperationError,
  sleep,
} from 'n8n-workflow';
import { readAccount } from './fields/account.ts';
import { toErrorItem, toNodeError, toSkippedItem } from './node-error.ts';
import type { NodePlan } from './node-plan.ts';
import type { Operation, Resource } from './operation.ts';
import { readParameters } from './parameters.ts';
import { observed, type Run } from './run.ts';
import { createStopRule } from './stop-rule.ts';
import { createTransport } from './transport.ts';
import type { VendorCredential } from './vendor-access.ts';

/**
 * The item loop of every node: runs the chosen operation once for each input item, and links each output item to it. In a
 * workflow that goes on after errors, some answers stop the items that remain all the same: see the stop rule.
 */
export async function runOperations<Client extends InvitationClient>(
  context: IExecuteFunctions,
  { resources, access: choose }: NodePlan<Client>,
): Promise<INodeExecutionData[][]> {
  const access = choose(context);
  const { apiKey, baseUrl } = await context.getCredentials<VendorCredential>(access.credential);
  const signal = context.getExecutionCancelSignal();
  const { transport, count, now } = observed(createTransport(context, access.credential));
  const budget = createCreditBudget();
  const run: Run = {
    budget,
    get requests() {
      return count();
    },
    now,
    sleep,
    hint: (message, type = 'info') => context.addExecutionHints({ message, type, location: 'outputPane' }),
  };
  const stopRule = createStopRule();
  const output: INodeExecutionData[] = [];

  for (const [itemIndex, { json: input }] of context.getInputData().entries()) {
    const failed = { node: context.getNode(), itemIndex, apiKey };
    let accountId = '';
    let results: readonly IDataObject[];
    try {
      const parameters = readParameters(context, itemIndex);
      const operation = findOperation(context, resources, itemIndex);
      if (operation.needsAccount !== false) accountId = readAccount(parameters, access);
      const stop = stopRule.find(accountId);
      results =
        stop === undefined
          ? await operation.execute(access.connect({ baseUrl, transport, accountId, budget }), {
              parameters,
              accountId,
              input,
              run,
              signal,
            })
          : [toSkippedItem(stop, failed)];
    } catch (error) {
      const failure = toNodeError(error, failed);
      if (!context.continueOnFail() || signal?.aborted) throw failure;
      stopRule.note(error, accountId, itemIndex);
      results = [toErrorItem(error, failure)];
    }
    for (const json of results) output.push({ json, pairedItem: { item: itemIndex } });
  }
  if (access.hasCredits) run.hint(priceOf(access.displayName, budget.spent, run.requests));
  return [output];
}

function priceOf(vendor: string, credits: number, requests: number): string {
  return `${vendor} took ${credits} ${credits === 1 ? 'credit' : 'credits'} for ${requests} ${requests === 1 ? 'request' : 'requests'}.`;
}

function findOperation<Client extends InvitationClient>(
  context: IExecuteFunctions,
  resources: readonly Resource<Client>[],
  itemIndex: number,
): Operation<Client> {
  const resource = context.getNodeParameter('resource', itemIndex);
  const operation = context.getNodeParameter('operation', itemIndex);
  const found = resources.find(({ value }) => value === resource)?.operations.find(({ value }) => value === operation);
  if (found !== undefined) return found;
  throw new NodeOperationError(context.getNode(), `This node has no operation ${operation} for ${resource}`, {
    itemIndex,
    description: 'Choose an operation in the node, or update the package.',
  });
}
