import type { Transport } from './transport.ts';

/** What every vendor's client is made of. */
export interface ClientSettings {
  /** Replaces the vendor's host; a path prefix is allowed. Must be https unless it is on this machine. */
  readonly baseUrl?: string | undefined;
  /** Carries the requests, with the vendor's key on them. */
  readonly transport: Transport;
  /** The time, for answers without a `Date` header. Default: the system's. */
  readonly now?: (() => Date) | undefined;
}
