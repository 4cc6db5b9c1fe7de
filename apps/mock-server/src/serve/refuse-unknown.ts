import { type SpecDocument, type SpecOperation, unknownNames } from '@invitekit/specs/reader';
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

function unknownIn(document: SpecDocument, operation: SpecOperation, input: RawInput): Issue | undefined {
  const unknown = unknownNames(document, operation, input);
  const [first] = unknown;
  if (first === undefined) return undefined;
  const { kind, path } = first;
  const names = unknown.filter((each) => each.kind === kind).map((each) => each.path.join('.'));
  return {
    place: kind === 'field' ? 'body' : 'query',
    path,
    keyword: 'additionalProperties',
    message: `Unknown ${kind}${names.length > 1 ? 's' : ''}: ${names.join(', ')}`,
    expected: 'nothing',
    received: 'a value',
  };
}
