/** The methods that vendors have operations for, as their specs write them. */
export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths that have an operation with this method. */
export type PathWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly [key in Method]: { readonly responses: unknown } }
    ? Path
    : never;
}[keyof Paths] &
  string;

export type OperationAt<Paths, Method extends HttpMethod, Path extends keyof Paths> = Paths[Path] extends {
  readonly [key in Method]: infer Operation;
}
  ? Operation
  : never;

type Part<Operation, Name extends string> = Operation extends {
  readonly parameters: { readonly [key in Name]: infer Value };
}
  ? { readonly [key in Name]: Loose<Value> }
  : { readonly [key in Name]?: OptionalPart<Operation, Name> };

type OptionalPart<Operation, Name extends string> = Operation extends {
  readonly parameters: { readonly [key in Name]?: infer Value };
}
  ? Loose<Value>
  : never;

/** What may be left out may also be undefined. */
type Loose<Value> = {
  readonly [Key in keyof Value]: Partial<Pick<Value, Key>> extends Pick<Value, Key>
    ? Value[Key] | undefined
    : Value[Key];
};

/** Where an operation takes both, a form is what its vendor documents. */
type BodyPart<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'multipart/form-data': infer Fields } };
}
  ? { readonly form: Fields; readonly body?: never }
  : JsonPart<Operation>;

type JsonPart<Operation> = Operation extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
}
  ? { readonly body: Body }
  : { readonly body?: never };

/** Path, query, headers and body of an operation, as far as it has them. */
export type OperationInput<Operation> = Part<Operation, 'path'> &
  Part<Operation, 'query'> &
  Part<Operation, 'header'> &
  BodyPart<Operation>;
