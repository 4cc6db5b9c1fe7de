import { createCreditBudget, type InvitationClient } from '@invitekit/clients';
import { type IExecuteFunctions, type INodeExecutionData, NodeOperationError, sleep } from 'n8n-workflow';
import { explain, explainStop } from './explanation.ts';
import { readAccount } from './fields/account.ts';
import { readMaxCredits } from './fields/options.ts';
import { toErrorItem, toNodeError, toSkippedItem } from './node-error.ts';
import type { NodePlan } from './node-plan.ts';
import { needsAccountAt, type Operation, type Resource, type Results } from './operation.ts';
import { collectOutput } from './output.ts';
import { readParameters } from './parameters.ts';
import { observed, type Run } from './run.ts';
import { keptProfiles } from './sending/kept-profiles.ts';
import { createSenders } from './sending/senders.ts';
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
  const credential = await context.getCredentials<VendorCredential>(access.credential);
  const signal = context.getExecutionCancelSignal();
  const { transport, count, now } = observed(createTransport(context, access, credential));
  const operation = findOperation(context, resources);
  const budget = createCreditBudget(access.facts.hasCredits ? readMaxCredits(readParameters(context, 0)) : undefined);
  const run: Run = {
    budget,
    get requests() {
      return count();
    },
    now,
    sleep,
    hint: (message, type = 'info') => context.addExecutionHints({ message, type, location: 'outputPane' }),
  };
  const senders = createSenders(context, credential);
  const stopRule = createStopRule();
  const output = collectOutput(context, operation, run);
  const isProgress = () => operation.goesOn?.(run) === true;
  const circumstances = () => ({ now: run.now(), isProgress: isProgress() });
  const mistake = findMistake(context, operation, run);

  for (const [itemIndex, { json: input }] of context.getInputData().entries()) {
    const failed = { node: context.getNode(), itemIndex, apiKey: credential.apiKey };
    let accountId = '';
    let results: Results;
    try {
      if (mistake !== undefined) throw mistake;
      const parameters = readParameters(context, itemIndex);
      if (needsAccountAt(access.facts.name, operation)) accountId = readAccount(parameters, access);
      const stop = stopRule.find(accountId);
      results =
        stop === undefined
          ? await operation.execute(access.connect({ credential, transport, accountId, budget }), {
              parameters,
              accountId,
              input,
              run,
              signal,
              kept: () =>
                keptProfiles(credential, [access.facts.name, credential.baseUrl, credential.apiKey, accountId]),
              sender: (client, atMost) => senders.of(accountId, client, atMost),
              explain: (error) => explain(error, failed, circumstances()),
              stop: (error) => stopRule.stop(error, accountId, itemIndex),
            })
          : operation.outputs
            ? { notDone: explainStop(stop, failed, circumstances()) }
            : [toSkippedItem(stop, failed)];
    } catch (error) {
      const failure = toNodeError(error, failed);
      const goesOn = context.continueOnFail() || isProgress();
      if (!goesOn || signal?.aborted) throw failure;
      stopRule.note(error, accountId, itemIndex);
      results = operation.outputs
        ? { notDone: explain(error, failed, circumstances()) }
        : [toErrorItem(error, failure)];
    }
    output.add(results, itemIndex);
  }
  const summary = output.summary();
  if (summary !== undefined) run.hint(summary.message, summary.type);
  if (access.facts.hasCredits) run.hint(priceOf(access.displayName, budget.spent, run.requests));
  return output.items;
}

/** What is wrong at some item, so that nothing may be done for any. */
function findMistake<Client extends InvitationClient>(
  context: IExecuteFunctions,
  { checkFirst }: Operation<Client>,
  run: Run,
): unknown {
  if (checkFirst === undefined) return undefined;
  try {
    for (const itemIndex of context.getInputData().keys()) checkFirst(readParameters(context, itemIndex), run);
    return undefined;
  } catch (error) {
    return error;
  }
}

function priceOf(vendor: string, credits: number, requests: number): string {
  return `${vendor} took ${credits} ${credits === 1 ? 'credit' : 'credits'} for ${requests} ${requests === 1 ? 'request' : 'requests'}.`;
}

function findOperation<Client extends InvitationClient>(
  context: IExecuteFunctions,
  resources: readonly Resource<Client>[],
): Operation<Client> {
  const resource = context.getNodeParameter('resource', 0);
  const operation = context.getNodeParameter('operation', 0);
  const found = resources.find(({ value }) => value === resource)?.operations.find(({ value }) => value === operation);
  if (found !== undefined) return found;
  throw new NodeOperationError(context.getNode(), `This node has no operation ${operation} for ${resource}`, {
    description: 'Choose an operation in the node, or update the package.',
  });
}
