type Part<Operation, Name extends string> = Operation extends {
  readonly parameters: { readonly [key in Name]: infer Value };
}
  ? { readonly [key in Name]: Value }
  : { readonly [key in Name]?: OptionalPart<Operation, Name> };

type OptionalPart<Operation, Name extends string> = Operation extends {
  readonly parameters: { readonly [key in Name]?: infer Value };
}
  ? Value
  : never;

type BodyPart<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
}
  ? { readonly body: Body }
  : { readonly body?: never };

/** Path, query, headers and body of an operation, as far as it has them; of several, those that belong together. */
export type OperationInput<Operation> = Operation extends unknown
  ? Part<Operation, 'path'> & Part<Operation, 'query'> & Part<Operation, 'header'> & BodyPart<Operation>
  : never;

/** The same for any operation. */
export interface AnyInput {
  readonly path?: object;
  readonly query?: object;
  readonly header?: object;
  readonly body?: unknown;
}
