import type { VendorName } from '@invitekit/specs/vendors';
import type { Negatives } from '../run/negatives/how-many.ts';
import type { Plan } from './plan.ts';

export interface CheckSettings {
  readonly vendor: VendorName;
  /**
   * Replaces the vendor's host; a path prefix is allowed. Must be https, unless it is on this machine or
   * `allowPlainHttp` allows another.
   */
  readonly baseUrl: string;
  readonly key: string;
  /**
   * Unipile's Service API key, for its webhook endpoints; `key` is an Account API key then. Default: they are not checked.
   */
  readonly serviceKey?: string | undefined;
  /** The LinkedIn account to act for. Default: the first usable one that the vendor lists. */
  readonly accountId?: string | undefined;
  /**
   * Lets the run invite `member` and take that back, and create and delete a webhook. In a fake it also does what cannot
   * be undone: it accepts and refuses received invitations, logs in and removes accounts. It takes for a fake only what
   * proves to be one: its control API knows the key, and the request that was sent to `baseUrl` came to it. Default:
   * only read.
   */
  readonly allowWrites?: boolean | undefined;
  /**
   * Allows plain http in a private network, for a fake, with a key that a fake has issued (`mock-<vendor>-…`). Whoever is
   * in that network can read along. Default: only on this machine.
   */
  readonly allowPlainHttp?: boolean | undefined;
  /**
   * Somebody to look up and, with `allowWrites`, to invite: a person with whom the account has nothing to do yet, by the
   * public identifier or the address of the profile, and where the vendor takes ids by LinkedIn's id. Default in a fake:
   * somebody whom every sandbox knows.
   */
  readonly member?: string | undefined;
  /** How many items of a list are read at most, from 1 to 1000000. Default 200. */
  readonly most?: number | undefined;
  /** How long an answer may take, in whole milliseconds from 1 to 2147483647. Default 60 seconds. */
  readonly timeoutMs?: number | undefined;
  /** Which operations are checked, by their ids in the spec, at LinkupAPI by the action. What they need is done as well. Default: all. */
  readonly operations?: readonly string[] | undefined;
  /**
   * How many requests are sent that the spec forbids, to see them refused: `none`, `some` of each operation, or `all`.
   * Where nothing proves that the server is a fake, only to operations that never change anything. Default: `some` in a
   * fake, otherwise `none`.
   */
  readonly negatives?: Negatives | undefined;
  /** Chooses where not all is done: a whole number from 0 to 4294967295. Default 1. */
  readonly seed?: number | undefined;
  /** The most credits that the run may take; one that may take more does not begin. Default: as many as it needs. */
  readonly maxCredits?: number | undefined;
  /**
   * Ends the run after the request that is under way. What the run has made is taken back, which takes further requests,
   * and the report says that it was interrupted.
   */
  readonly signal?: AbortSignal | undefined;
  /** Is told what the run will do, after its first request (with a Service key, two), which is free and changes nothing. */
  readonly announce?: ((plan: Plan) => void) | undefined;
  readonly fetch?: typeof fetch | undefined;
  /** Waits so many milliseconds, or until the signal is aborted. */
  readonly sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
}
