import type { RetrySettings } from './retry.ts';
import type { Transport } from './transport.ts';

/** What every vendor's client is made of. */
export interface ClientSettings {
  /** Replaces the vendor's host; a path prefix is allowed. Must be https unless it is on this machine, or `allowPlainHttp`. */
  readonly baseUrl?: string | undefined;
  /**
   * Whether `baseUrl` may be plain http on a private network: `http://fake:4010`, `http://host.docker.internal:4010`,
   * `http://10.0.0.5`. Whoever is on that network can then read and change everything that is sent. For a fake alone, so the
   * transport's key must be one that a fake has issued. Default false.
   */
  readonly allowPlainHttp?: boolean | undefined;
  /** Carries the requests, with the vendor's key on them. */
  readonly transport: Transport;
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

/** The same for a vendor whose requests always name the account. */
export interface AccountSettings extends ClientSettings {
  /** The vendor's id of the connected LinkedIn account. */
  readonly accountId: string;
}
