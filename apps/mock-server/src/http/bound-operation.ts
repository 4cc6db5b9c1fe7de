import type { ValidateFunction } from 'ajv';
import type { CheckedInput, Handler, Handlers, OperationContext } from './operation-types.ts';
import { type Issue, type Outcome, ok, refuse } from './outcome.ts';
import type { SpecOperation } from './spec-operations.ts';
import { type SpecValidator, toIssue } from './validation.ts';
import type { RawInput } from './vendor.ts';

/** An operation with its handler, whose input is checked on the way. */
export interface BoundOperation<Settings> {
  readonly operation: SpecOperation;
  /** Checks all of the input; what it gives then runs the handler. */
  readonly prepare: (input: RawInput) => Outcome<(context: OperationContext<Settings>) => Outcome<unknown>>;
}

/** Joins each operation of the spec to its handler. Schemas are compiled when an operation is first called. */
export function bindOperations<Operations, Defaulted extends string, Settings>(
  operations: readonly SpecOperation[],
  handlers: Handlers<Operations, Defaulted, Settings>,
  validator: SpecValidator,
): readonly BoundOperation<Settings>[] {
  const bound: BoundOperation<Settings>[] = [];
  for (const id in handlers) {
    const operation = operations.find((each) => each.id === id);
    if (operation === undefined) throw new Error(`The spec has no operation ${id}`);
    bound.push(bind<Operations[typeof id], Defaulted, Settings>(operation, handlers[id], validator));
  }
  return bound;
}

function bind<Operation, Defaulted extends string, Settings>(
  operation: SpecOperation,
  handler: Handler<Operation, Defaulted, Settings>,
  validator: SpecValidator,
): BoundOperation<Settings> {
  type Input = CheckedInput<Operation, Defaulted>;
  const path = once(() => validator.parameters<Input['path']>(operation, 'path'));
  const query = once(() => validator.parameters<Input['query']>(operation, 'query'));
  const body = once(() => validator.body<Input['body']>(operation));
  return {
    operation,
    prepare: (input) => {
      const checkedPath = check('path', path(), input.path);
      if (!checkedPath.ok) return checkedPath;
      const checkedQuery = check('query', query(), { ...input.query });
      if (!checkedQuery.ok) return checkedQuery;
      const checkedBody = check('body', body(), input.body);
      if (!checkedBody.ok) return checkedBody;
      const checked = { path: checkedPath.value, query: checkedQuery.value, body: checkedBody.value };
      return ok((context) => handler({ ...context, ...checked }));
    },
  };
}

function check<Value>(place: Issue['place'], validate: ValidateFunction<Value>, value: unknown): Outcome<Value> {
  if (validate(value)) return ok(value);
  const issue = toIssue(place, validate.errors?.[0]);
  if (issue.keyword === 'required') return refuse('missing-parameter', issue.message, issue);
  const isLimit = issue.keyword === 'maximum' && issue.path.at(-1) === 'limit';
  return refuse(isLimit ? 'limit-too-high' : 'invalid-parameter', issue.message, issue);
}

function once<Value>(create: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: create() };
    return made.value;
  };
}
