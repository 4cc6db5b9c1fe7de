import {
  resolvePointer,
  type SpecDocument,
  type SpecOperation,
  type UnknownField,
  unknownFields,
  unknownQueryNames,
} from '@invitekit/specs/reader';
import type { BoundOperation } from '../vendor/bound-operation.ts';
import { type Issue, refuse } from '../vendor/outcome.ts';
import type { RawInput } from '../vendor/request.ts';

const badValue = 400;

/** The same operations; but a query parameter or a field that the spec does not know is a bad value. */
export function refuseUnknown(document: SpecDocument, bound: readonly BoundOperation[]): readonly BoundOperation[] {
  const pointers = bound.map(({ operation }) => operation.answerPointers.get(badValue));
  const elsewhere = pointers.find((pointer) => pointer !== undefined);
  return bound.map((each) => refuseIn(document, each, elsewhere));
}

function refuseIn(
  document: SpecDocument,
  { operation, prepare }: BoundOperation,
  badValuePointer: string | undefined,
): BoundOperation {
  return {
    // Where nothing can be wrong otherwise, no answer is documented for it; it is the one that the others have.
    operation: { ...operation, answerPointers: new Map([[badValue, badValuePointer], ...operation.answerPointers]) },
    prepare: (input) => {
      const prepared = prepare(input);
      if (!prepared.ok) return prepared;
      const issue = unknownIn(document, operation, input);
      return issue === undefined ? prepared : refuse('invalid-parameter', issue.message, issue);
    },
  };
}

function unknownIn(document: SpecDocument, operation: SpecOperation, { query, body }: RawInput): Issue | undefined {
  const { parameters, bodyPointer } = operation;
  const names = unknownQueryNames(parameters, query);
  if (names.length > 0) return toIssue('query', 'query parameter', names);
  if (bodyPointer === undefined) return undefined;
  return toIssue('body', 'field', unknownFields(document, resolvePointer(document, bodyPointer), body));
}

function toIssue(place: Issue['place'], kind: string, unknown: readonly UnknownField[]): Issue | undefined {
  const paths = unknown.map((each) => each.path);
  const [path] = paths;
  if (path === undefined) return undefined;
  const names = paths.map((each) => each.join('.')).join(', ');
  const message = `Unknown ${kind}${paths.length > 1 ? 's' : ''}: ${names}`;
  return { place, path, keyword: 'additionalProperties', message, expected: 'nothing', received: 'a value' };
}
