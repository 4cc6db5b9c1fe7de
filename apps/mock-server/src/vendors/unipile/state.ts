import { RequestWindow } from '../../sandbox/request-window.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { AnswerCache } from './answer-cache.ts';
import { WebhookEndpoints } from './webhook-endpoints.ts';

/** What can be changed of an account at Unipile. */
export interface AccountExtras {
  readonly metadata: Readonly<Record<string, string>>;
  readonly hasOwnProxy: boolean;
}

/** What Unipile remembers of a sandbox. */
export interface UnipileState {
  readonly requests: RequestWindow;
  readonly answers: AnswerCache;
  /** By the place of the account. */
  readonly accountExtras: Map<number, AccountExtras>;
  /** The places of accounts that only Unipile has forgotten. */
  readonly removedAccounts: Set<number>;
  readonly endpoints: WebhookEndpoints;
}

export function createState({ plan }: Sandbox): UnipileState {
  return {
    requests: new RequestWindow(),
    answers: new AnswerCache(),
    accountExtras: new Map(),
    removedAccounts: new Set(),
    endpoints: new WebhookEndpoints(plan.seed),
  };
}
