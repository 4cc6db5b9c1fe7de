import { z } from 'zod';
import { defineRequestWindow, type RequestWindow } from '../../sandbox/request-window.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import { AnswerCache } from './answer-cache.ts';
import { WebhookEndpoints } from './webhook-endpoints.ts';

/** What can be changed of an account at Unipile. */
const accountExtrasSchema = z
  .object({
    metadata: z.record(z.string(), z.string()).readonly(),
    hasOwnProxy: z.boolean(),
  })
  .readonly();

export type AccountExtras = z.infer<typeof accountExtrasSchema>;

/** What Unipile remembers of a sandbox. Accounts are known by the ids of their owners. */
export interface UnipileState {
  readonly requests: RequestWindow;
  readonly answers: AnswerCache;
  readonly accountExtras: Table<AccountExtras>;
  /** The accounts that only Unipile has forgotten. */
  readonly removedAccounts: Table<true>;
  readonly endpoints: WebhookEndpoints;
}

const requests = defineRequestWindow('unipile.requests');
const accountExtras = defineTable('unipile.accountExtras', accountExtrasSchema);
const removedAccounts = defineTable('unipile.removedAccounts', z.literal(true));

export function createState({ tables, plan }: Sandbox): UnipileState {
  return {
    requests: requests.in(tables),
    answers: new AnswerCache(tables),
    accountExtras: accountExtras.in(tables),
    removedAccounts: removedAccounts.in(tables),
    endpoints: new WebhookEndpoints(tables, plan.seed),
  };
}
