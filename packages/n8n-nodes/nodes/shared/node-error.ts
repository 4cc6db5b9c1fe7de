import { InvitationError, isOverBudget, keyProblemOf } from '@invitekit/clients';
import { SenderStoreError } from '@invitekit/clients/sender';
import { type IDataObject, type INode, NodeApiError, NodeOperationError } from 'n8n-workflow';
import { adviceFor, afterUncertainty, lookAtStore, raiseMaxCredits } from './advice.ts';
import type { Stop } from './stop-rule.ts';

const storeFailed = { code: 'store-failed' } as const;

export interface FailedItem {
  readonly node: INode;
  readonly itemIndex: number;
  /** Vendors may repeat the key in their words; it is taken out of them. */
  readonly apiKey: string;
}

/** Says what went wrong in the vendor's own words, and what the builder of the workflow can do. */
export function toNodeError(error: unknown, failed: FailedItem): NodeApiError | NodeOperationError {
  const { node, itemIndex } = failed;
  if (InvitationError.isInstance(error)) return fromInvitationError(error, failed);
  if (error instanceof NodeApiError || error instanceof NodeOperationError) {
    error.context['itemIndex'] = itemIndex;
    return error;
  }
  const advice = SenderStoreError.isInstance(error) ? { description: lookAtStore } : {};
  return new NodeOperationError(node, error instanceof Error ? error : String(error), { itemIndex, ...advice });
}

/**
 * The output for an input item that failed, in a workflow that goes on. All is below `error`, because every version of n8n
 * knows an item with that one key as one for the error output.
 */
export function toErrorItem(error: unknown, { message }: NodeApiError | NodeOperationError): IDataObject {
  const code = SenderStoreError.isInstance(error) ? storeFailed : {};
  return { error: { message, ...code, ...(InvitationError.isInstance(error) && details(error)) } };
}

/** The output for an input item that was not tried, because of what an earlier one was answered. */
export function toSkippedItem(stop: Stop, { apiKey }: FailedItem): IDataObject {
  const { error } = stop;
  const answer = SenderStoreError.isInstance(error) ? storeFailed : answerOf(error);
  return { error: { message: toSkippedMessage(stop, apiKey), ...answer, skipped: true } };
}

/** Why an item was not tried. */
export function toSkippedMessage({ error, itemIndex }: Stop, apiKey: string): string {
  const words = SenderStoreError.isInstance(error) ? undefined : error.vendorMessage;
  const reason = withoutKey(words ?? error.message, apiKey);
  return `Not tried, because of the answer to item ${itemIndex}: ${reason}`;
}

/** What is known of an error besides its words. */
export function details(error: InvitationError) {
  return { ...answerOf(error), ...(error.isUncertain && { isUncertain: true }) };
}

/** What the vendor answered, besides its words. */
export function answerOf({ code, because, until, status, type, requestId }: InvitationError) {
  return {
    code,
    ...(because !== undefined && { because }),
    ...(until !== undefined && { until }),
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
    ...(requestId !== undefined && { requestId }),
  };
}

function fromInvitationError(error: InvitationError, { node, itemIndex, apiKey }: FailedItem) {
  const message = withoutKey(error.vendorMessage ?? error.message, apiKey);
  const description = withoutKey(describe(error), apiKey);
  if (isOverBudget(error) || (error.code === 'invalid-request' && error.status === undefined)) {
    return new NodeOperationError(node, message, { description, itemIndex });
  }
  const failure = new NodeApiError(
    node,
    { message: withoutKey(error.message, apiKey) },
    { message, description, itemIndex, ...(error.status !== undefined && { httpCode: String(error.status) }) },
  );
  failure.context['data'] = details(error);
  return failure;
}

function describe(error: InvitationError): string {
  if (isOverBudget(error)) return raiseMaxCredits;
  const { code, cause, retryAfterMs, isUncertain } = error;
  const sentences = isUncertain ? [afterUncertainty, adviceFor(error)] : [adviceFor(error)];
  if (retryAfterMs !== undefined) sentences.push(`The vendor asks to wait ${Math.ceil(retryAfterMs / 1000)} seconds.`);
  if (code === 'unreachable' && cause instanceof Error) sentences.push(`n8n says: ${cause.message}`);
  return sentences.join(' ');
}

function withoutKey(text: string, apiKey: string): string {
  return keyProblemOf(apiKey) === undefined ? text.replaceAll(apiKey, '[API key]') : text;
}
