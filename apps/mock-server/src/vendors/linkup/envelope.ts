import type { components } from '@invitekit/specs/linkup';
import { timestamp } from './timestamp.ts';

interface Success<Data, Metadata> {
  readonly success: true;
  readonly data: Data;
  readonly metadata: Metadata;
}

/** The answer to an operation of the accounts, the billing or the webhooks. Only solving a checkpoint costs. */
export function succeed<Data>(
  action: string,
  now: Date,
  data: Data,
  credits = 0,
): Success<Data, components['schemas']['Metadata']> {
  return { success: true, data, metadata: { action, credits_consumed: credits, timestamp: timestamp(now) } };
}

interface ActionRequest {
  readonly body: { readonly account_id: string };
  readonly now: Date;
}

/** The answer to an action. */
export function succeedFor<const Action extends string, Data>(
  action: Action,
  { body, now }: ActionRequest,
  data: Data,
  credits: number,
): Success<Data, components['schemas']['AccountMetadata'] & { readonly action: Action }> {
  return {
    success: true,
    data,
    metadata: { action, account_id: body.account_id, credits_consumed: credits, timestamp: timestamp(now) },
  };
}
