import { z } from 'zod';
import { resolvePointer, type SpecDocument } from './spec-document.ts';
import type { SpecOperation } from './spec-operations.ts';

const objectSchema = z.object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())) });

/**
 * Handlers take for granted that these names have defaults in the spec.
 *
 * @throws when one has none, wherever it occurs.
 */
export function assertDefaults(
  document: SpecDocument,
  operations: readonly SpecOperation[],
  names: readonly string[],
): void {
  const inputs = operations.flatMap(({ parameters, bodyPointer }) => [
    ...parameters,
    ...(bodyPointer === undefined ? [] : propertiesOf(resolvePointer(document, bodyPointer))),
  ]);
  for (const name of names) {
    const found = inputs.filter((input) => input.name === name);
    if (found.length === 0 || found.some((input) => input.default === undefined)) {
      throw new Error(`The spec gives ${name} no default`);
    }
  }
}

function propertiesOf(schema: unknown): readonly { readonly name: string; readonly default: unknown }[] {
  const { properties } = objectSchema.safeParse(schema).data ?? { properties: {} };
  return Object.entries(properties).flatMap(([name, value]) => [
    { name, default: value['default'] },
    ...propertiesOf(value),
  ]);
}
