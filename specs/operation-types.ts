/** Reads what the generated types say of an operation. */

type SuccessStatus = 200 | 201 | 202 | 204;

type JsonContent<Response> = Response extends { readonly content: { readonly 'application/json': infer Body } }
  ? Body
  : Response extends { readonly content?: never }
    ? undefined
    : never;

/** The body of a success; undefined where it has none. */
export type SuccessBody<Operation> = Operation extends { readonly responses: infer Responses }
  ? JsonContent<Responses[keyof Responses & SuccessStatus]>
  : never;

/** The status of every documented error. */
export type FailureStatus<Operation> = Operation extends { readonly responses: infer Responses }
  ? Exclude<keyof Responses, SuccessStatus>
  : never;

/** The body of every documented error. */
export type FailureBody<Operation> = Operation extends { readonly responses: infer Responses }
  ? JsonContent<Responses[Exclude<keyof Responses, SuccessStatus>]>
  : never;
