import type { DocumentedError } from '@invitekit/specs/reader';
import type { WorldRefusal } from '../world/refusal.ts';

/** Why a request is turned down, before or by the world. Every vendor has words for each. */
export type Refusal =
  | WorldRefusal
  | 'unknown-path'
  | 'wrong-method'
  | 'not-modelled'
  | 'malformed-path'
  | 'missing-key'
  | 'wrong-key'
  | 'wrong-content-type'
  | 'malformed-body'
  | 'body-too-large'
  | 'unknown-action'
  | 'unknown-account'
  | 'account-disconnected'
  | 'account-restricted'
  | 'checkpoint-required'
  | 'rate-limited'
  | 'quota-reached'
  | 'out-of-credits'
  | 'missing-parameter'
  | 'invalid-parameter'
  | 'limit-too-high'
  | 'internal-error';

/** One value that does not fit the spec. */
export interface Issue {
  readonly place: 'path' | 'query' | 'header' | 'body';
  /** Where in the place it stands. */
  readonly path: readonly string[];
  /** The keyword of JSON Schema that it breaks. */
  readonly keyword: string;
  readonly message: string;
  readonly expected: string;
  readonly received: string;
}

export interface Refused {
  readonly ok: false;
  /** Why; or the documented error that a fault or an account id asked for. */
  readonly reason: Refusal | DocumentedError;
  /** For people: what is wrong and where. */
  readonly detail: string;
  readonly issue?: Issue | undefined;
  /** From when on it may be tried again. */
  readonly until?: Date | undefined;
  /** What `Retry-After` says, whatever the vendor would say. */
  readonly retryAfter?: string | undefined;
}

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refused;

export function ok<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refuse(reason: Refusal | DocumentedError, detail: string, issue?: Issue): Refused {
  return { ok: false, reason, detail, issue };
}
