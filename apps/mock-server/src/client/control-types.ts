import type { paths } from './generated.ts';

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths that have an operation with this method. */
export type PathWith<Of extends Method> = {
  [Path in keyof paths]: paths[Path][Of] extends { readonly responses: unknown } ? Path : never;
}[keyof paths];

type OperationAt<Of extends Method, Path extends keyof paths> = paths[Path][Of];

type Part<Operation, Name extends string> = Operation extends {
  readonly parameters: { readonly [key in Name]: infer Value };
}
  ? { readonly [key in Name]: Value }
  : Operation extends { readonly parameters: { readonly [key in Name]?: infer Value } }
    ? { readonly [key in Name]?: Value }
    : { readonly [key in Name]?: never };

type BodyPart<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
}
  ? { readonly body: Body }
  : Operation extends { readonly requestBody?: { readonly content: { readonly 'application/json': infer Body } } }
    ? { readonly body?: Body }
    : { readonly body?: never };

/** Path, query and body of an operation, as far as it has them. */
export type InputOf<Of extends Method, Path extends keyof paths> = Part<OperationAt<Of, Path>, 'path'> &
  Part<OperationAt<Of, Path>, 'query'> &
  BodyPart<OperationAt<Of, Path>>;

type JsonContent<Response> = Response extends { readonly content: { readonly 'application/json': infer Body } }
  ? Body
  : undefined;

/** What an operation answers when it works. */
export type AnswerOf<Of extends Method, Path extends keyof paths> =
  OperationAt<Of, Path> extends {
    readonly responses: infer Responses;
  }
    ? JsonContent<Responses[keyof Responses & (200 | 201 | 204)]>
    : never;
