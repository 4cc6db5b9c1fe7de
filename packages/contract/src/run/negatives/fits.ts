import type { SpecOperation } from '@invitekit/specs/reader';
import type { AnyInput } from '../../spec/operation-input.ts';
import type { Spec } from '../../spec/spec.ts';

/** Tells whether the spec allows a request to an operation. */
export function createFits({ validator }: Spec, operation: SpecOperation): (input: AnyInput) => boolean {
  const [path, query, header] = (['path', 'query', 'header'] as const).map((place) =>
    validator.parameters(operation, place),
  );
  const body = operation.bodyPointer === undefined ? undefined : validator.body(operation);
  // Validators fill in defaults and turn texts into numbers.
  return (input) => {
    const { path: inPath = {}, query: inQuery = {}, header: inHeader = {} } = input;
    return (
      path?.(asTexts(inPath)) === true &&
      query?.(asTexts(inQuery)) === true &&
      header?.(asTexts(inHeader)) === true &&
      (body === undefined || body(structuredClone(input.body)))
    );
  };
}

/** Addresses and headers hold texts alone. */
function asTexts(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]: [string, unknown]) => [name, String(value)]));
}
