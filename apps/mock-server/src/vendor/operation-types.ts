import type { SuccessBody } from '@invitekit/specs/operation-types';
import type { Outcome } from './outcome.ts';
import type { OperationRequest } from './request.ts';

/**
 * What a request holds once it was checked: the values that the spec types, where every name in `Defaulted` is present
 * because the spec gives it a default.
 */
export interface CheckedInput<Operation, Defaulted extends string> {
  readonly path: Filled<Parameters<Operation, 'path'>, Defaulted>;
  readonly query: Filled<Parameters<Operation, 'query'>, Defaulted>;
  readonly header: Parameters<Operation, 'header'>;
  readonly body: Filled<RequestBody<Operation>, Defaulted>;
}

/** What a handler works with. */
export interface OperationContext<Settings, State> extends OperationRequest {
  /** How the vendor behaves in this sandbox where its documentation leaves it open. */
  readonly settings: Settings;
  /** What the vendor itself remembers in this sandbox; it starts anew when the sandbox is reset. */
  readonly state: State;
}

/** What a handler gives, at once or after it changed the world. */
export type HandlerOutcome<Answer> = Outcome<Answer> | Promise<Outcome<Answer>>;

/** Answers one operation: reads the input, asks the world, words the answer. */
export type Handler<Operation, Defaulted extends string, Settings, State> = (
  request: CheckedInput<Operation, Defaulted> & OperationContext<Settings, State>,
) => HandlerOutcome<SuccessBody<Operation>>;

/** A handler for every operation of a spec: leaving one out does not compile. */
export type Handlers<Operations, Defaulted extends string, Settings, State> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id], DefaultedAt<Defaulted, Id>, Settings, State>;
};

/** Of names such as `limit`, which is meant everywhere, and `list_sent.count`, those that are meant for an operation. */
export type DefaultedAt<Defaulted extends string, Id> = Defaulted extends `${infer Operation}.${infer Name}`
  ? Operation extends Id
    ? Name
    : never
  : Defaulted;

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
