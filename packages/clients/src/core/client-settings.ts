import type { Access } from './access.ts';
import type { Hooks } from './hooks.ts';
import type { RetrySettings } from './retry.ts';

/** What every vendor's client may be told, besides how it reaches the vendor. */
export interface CommonSettings extends Hooks {
  /** Replaces the vendor's host; a path prefix is allowed. Must be https unless it is on this machine, or `allowPlainHttp`. */
  readonly baseUrl?: string | undefined;
  /**
   * Whether `baseUrl` may be plain http on a private network: `http://fake:4010`, `http://host.docker.internal:4010`,
   * `http://10.0.0.5`. Whoever is on that network can then read and change everything that is sent. For a fake alone, so the
   * key must be one that a fake has issued (`mock-…`). Default false.
   */
  readonly allowPlainHttp?: boolean | undefined;
  /** Headers for every request, in any case. Not the one that carries the key, and `accept` and `content-type` stay as they are. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * How long one operation may take with all its attempts, pauses and lookups, in whole milliseconds from 1 to 2,147,483,647.
   * At the deadline it throws `timeout`, with `isUncertain` when something may have happened. `listAll…` has it anew for each
   * page. Default: no deadline.
   */
  readonly deadlineMs?: number | undefined;
  /** How often and when something is tried again. */
  readonly retry?: RetrySettings | undefined;
  /**
   * Whether a refusal to send that the vendor does not explain is looked into, so that its error says `already-invited`,
   * `already-connected` or `not-invitable`. That is one more request, which costs what `relationship` costs at the vendor;
   * ConnectSafely takes a second one to see whether it is the owner of the account. Default true.
   */
  readonly explainRefusals?: boolean | undefined;
  /** The local time, for answers without a `Date` header, and between answers. Default: the system's. */
  readonly now?: (() => Date) | undefined;
}

/** What every vendor's client is made of. */
export type ClientSettings = CommonSettings & Access;

/** Which account a client acts for, where requests always name it. */
export interface AccountSetting {
  /** The vendor's id of the connected LinkedIn account, as `listAccounts` gives it. */
  readonly accountId: string;
}

/** The settings for a vendor whose requests always name the account. */
export type AccountSettings = ClientSettings & AccountSetting;
