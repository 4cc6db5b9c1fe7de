import type { SuccessBody } from '@invitekit/specs/operation-types';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { AccountView } from '../world/world.ts';
import type { Outcome } from './outcome.ts';
import type { SpecOperation } from './spec-operations.ts';

/**
 * What a request holds once it was checked: the values that the spec types, where every name in `Defaulted` is present
 * because the spec gives it a default.
 */
export interface CheckedInput<Operation, Defaulted extends string> {
  readonly path: Filled<Parameters<Operation, 'path'>, Defaulted>;
  readonly query: Filled<Parameters<Operation, 'query'>, Defaulted>;
  readonly body: Filled<RequestBody<Operation>, Defaulted>;
}

/** What a handler works with. */
export interface OperationContext<Settings> {
  readonly sandbox: Sandbox;
  readonly operation: SpecOperation;
  /** How the vendor behaves in this sandbox where its documentation leaves it open. */
  readonly settings: Settings;
  /** The time of the answer, whole seconds, so that ages are true against its `Date` header. */
  readonly now: Date;
  /** The account that the request names; undefined where an operation concerns none. */
  readonly account: AccountView | undefined;
}

/** Answers one operation: reads the input, asks the world, words the answer. */
export type Handler<Operation, Defaulted extends string, Settings> = (
  request: CheckedInput<Operation, Defaulted> & OperationContext<Settings>,
) => Outcome<SuccessBody<Operation>>;

/** A handler for every operation of a spec: leaving one out does not compile. */
export type Handlers<Operations, Defaulted extends string, Settings> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id], Defaulted, Settings>;
};

type Parameters<Operation, Place extends string> = Operation extends {
  readonly parameters: { readonly [key in Place]?: infer Values };
}
  ? NonNullable<Values>
  : unknown;

type RequestBody<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
}
  ? Body
  : unknown;

type Filled<Value, Defaulted extends string> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? {
        readonly [Key in keyof Value as Key extends Defaulted ? Key : never]-?: Filled<
          NonNullable<Value[Key]>,
          Defaulted
        >;
      } & {
        readonly [Key in keyof Value as Key extends Defaulted ? never : Key]: Filled<Value[Key], Defaulted>;
      }
    : Value;
