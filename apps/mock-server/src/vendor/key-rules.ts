import type { AccountView } from '../world/views.ts';
import type { Refused } from './outcome.ts';
import type { KnownRequest } from './request.ts';

/** A request with a key of some kind. */
export interface KeyUse<Settings> extends KnownRequest {
  readonly settings: Settings;
}

/** What the kinds of key may do at a vendor that has several. */
export interface KeyRules<Settings> {
  /** Why a key may not call an operation; undefined when it may. Asked before anything else is looked at. */
  readonly refuseOperation: (use: KeyUse<Settings>) => Refused | undefined;
  /** Why a key may not act for an account; undefined when it may. Asked once the account is known. */
  readonly refuseAccount: (use: KeyUse<Settings>, account: AccountView) => Refused | undefined;
}
