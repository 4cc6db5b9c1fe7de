import type { SpecOperation, SpecValidator } from '@invitekit/specs/reader';
import type { ValidateFunction } from 'ajv';
import type {
  CheckedInput,
  DefaultedAt,
  Handler,
  HandlerOutcome,
  Handlers,
  OperationContext,
} from './operation-types.ts';
import { type Issue, type Outcome, ok, refuse } from './outcome.ts';
import type { OperationRequest, RawInput } from './request.ts';
import { toIssue } from './to-issue.ts';

/** An operation with its handler, whose input is checked on the way. */
export interface BoundOperation {
  readonly operation: SpecOperation;
  /** Checks all of the input; what it gives then runs the handler. */
  readonly prepare: (input: RawInput) => Outcome<(request: OperationRequest) => HandlerOutcome<unknown>>;
}

interface Joint<Settings, State> {
  readonly validator: SpecValidator;
  /** A request with what the vendor knows of its sandbox. */
  readonly seen: (request: OperationRequest) => OperationContext<Settings, State>;
}

/** Joins each operation of the spec to its handler. Schemas are compiled when an operation is first called. */
export function bindOperations<Operations, Defaulted extends string, Settings, State>(
  operations: readonly SpecOperation[],
  handlers: Handlers<Operations, Defaulted, Settings, State>,
  joint: Joint<Settings, State>,
): readonly BoundOperation[] {
  const bound: BoundOperation[] = [];
  for (const id in handlers) {
    const operation = operations.find((each) => each.id === id);
    if (operation === undefined) throw new Error(`The spec has no operation ${id}`);
    bound.push(
      bind<Operations[typeof id], DefaultedAt<Defaulted, typeof id>, Settings, State>(operation, handlers[id], joint),
    );
  }
  return bound;
}

function bind<Operation, Defaulted extends string, Settings, State>(
  operation: SpecOperation,
  handler: Handler<Operation, Defaulted, Settings, State>,
  { validator, seen }: Joint<Settings, State>,
): BoundOperation {
  type Input = CheckedInput<Operation, Defaulted>;
  const compile = () => ({
    path: validator.parameters<Input['path']>(operation, 'path'),
    query: validator.parameters<Input['query']>(operation, 'query'),
    header: validator.parameters<Input['header']>(operation, 'header'),
    body: validator.body<Input['body']>(operation),
  });
  let compiled: ReturnType<typeof compile> | undefined;
  const headerNames = operation.parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  return {
    operation,
    prepare: (input) => {
      compiled ??= compile();
      // Checking fills in defaults.
      const checkedPath = check('path', compiled.path, { ...input.path });
      if (!checkedPath.ok) return checkedPath;
      const checkedQuery = check('query', compiled.query, { ...input.query });
      if (!checkedQuery.ok) return checkedQuery;
      const checkedHeader = check('header', compiled.header, pickHeaders(headerNames, input.headers));
      if (!checkedHeader.ok) return checkedHeader;
      const checkedBody = check('body', compiled.body, input.body);
      if (!checkedBody.ok) return checkedBody;
      const checked = {
        path: checkedPath.value,
        query: checkedQuery.value,
        header: checkedHeader.value,
        body: checkedBody.value,
      };
      return ok((request) => handler({ ...seen(request), ...checked }));
    },
  };
}

/** The headers that the spec names, with the case of its names. */
function pickHeaders(names: readonly string[], headers: RawInput['headers']): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const value = headers[name.toLowerCase()];
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function check<Value>(place: Issue['place'], validate: ValidateFunction<Value>, value: unknown): Outcome<Value> {
  if (validate(value)) return ok(value);
  const issue = toIssue(place, validate.errors?.[0]);
  if (issue.keyword === 'required') return refuse('missing-parameter', issue.message, issue);
  const isLimit = issue.keyword === 'maximum' && issue.path.at(-1) === 'limit';
  return refuse(isLimit ? 'limit-too-high' : 'invalid-parameter', issue.message, issue);
}
