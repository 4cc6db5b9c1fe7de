import { z } from 'zod';
import type { SpecDocument } from './document.ts';
import type { SpecOperation } from './operations.ts';
import { resolvePointer } from './pointer.ts';

const objectSchema = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())),
  required: z.array(z.string()).default([]),
});

interface Input {
  readonly name: string;
  readonly required: boolean;
  readonly default: unknown;
}

/**
 * Handlers take for granted that these names are always there: `limit` wherever it occurs, `list_sent.count` in one
 * operation.
 *
 * @throws when one is neither required nor has a default in the spec.
 */
export function assertDefaults(
  document: SpecDocument,
  operations: readonly SpecOperation[],
  names: readonly string[],
): void {
  for (const qualified of names) {
    const [name, operationId] = qualified.split('.').toReversed();
    const found = operations
      .filter(({ id }) => operationId === undefined || id === operationId)
      .flatMap((operation) => inputsOf(document, operation))
      .filter((input) => input.name === name);
    if (found.length === 0 || found.some((input) => !input.required && input.default === undefined)) {
      throw new Error(`The spec gives ${qualified} no default`);
    }
  }
}

function inputsOf(document: SpecDocument, { parameters, bodyPointer }: SpecOperation): readonly Input[] {
  const body = bodyPointer === undefined ? [] : propertiesOf(resolvePointer(document, bodyPointer));
  return [...parameters, ...body];
}

function propertiesOf(schema: unknown): readonly Input[] {
  const { properties, required } = objectSchema.safeParse(schema).data ?? { properties: {}, required: [] };
  return Object.entries(properties).flatMap(([name, value]) => [
    { name, required: required.includes(name), default: value['default'] },
    ...propertiesOf(value),
  ]);
}
