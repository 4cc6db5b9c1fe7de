import type { CreditBudget } from './credit-budget.ts';
import type { RetrySettings } from './retry.ts';
import type { Transport } from './transport.ts';

/** What every vendor's client is made of. */
export interface ClientSettings {
  /** Replaces the vendor's host; a path prefix is allowed. Must be https unless it is on this machine. */
  readonly baseUrl?: string | undefined;
  /** Carries the requests, with the vendor's key on them. */
  readonly transport: Transport;
  /** How often and when something is tried again. */
  readonly retry?: RetrySettings | undefined;
  /**
   * Whether a refusal to send that the vendor does not explain is looked into, so that its error says `already-invited` or
   * `already-connected`. That is one more request, which costs what `relationship`
   * costs at the vendor. Default true.
   */
  readonly explainRefusals?: boolean | undefined;
  /** Counts the credits that are spent, and limits them; at vendors who have no credits it stays as it is. */
  readonly budget?: CreditBudget | undefined;
  /** The time, for answers without a `Date` header. Default: the system's. */
  readonly now?: (() => Date) | undefined;
}
