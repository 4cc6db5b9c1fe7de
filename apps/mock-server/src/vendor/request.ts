import type { SpecOperation } from '@invitekit/specs/reader';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AccountView } from '../world/views.ts';

/** A request before it was checked. */
export interface RawInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Once it is checked it has the defaults of the spec, too. */
  readonly body: unknown;
}

/** A request whose key and operation are known. */
export interface KnownRequest {
  readonly sandbox: Sandbox;
  readonly operation: SpecOperation;
  /** Of the key of the request; undefined where the vendor has one kind alone. */
  readonly keyKind: string | undefined;
}

/** A request that is being answered. */
export interface OperationRequest extends KnownRequest {
  /** The time of the answer, whole seconds, so that ages are true against its `Date` header. */
  readonly now: Date;
  /** What the request says in its path, query and body. */
  readonly asked: string;
  /** The account that the request names; undefined where an operation concerns none. */
  readonly account: AccountView | undefined;
  /** Headers for the answer, whatever it will be. */
  readonly answerHeaders: Map<string, string>;
}

/** A request that was answered. */
export interface AnsweredRequest {
  readonly sandbox: Sandbox;
  readonly operation: SpecOperation;
  readonly input: RawInput;
  readonly now: Date;
  /** Counts the requests of the sandbox. */
  readonly requestNumber: number;
  readonly status: number;
  readonly body: unknown;
}
