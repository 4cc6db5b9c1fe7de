import type { SpecOperation } from '@invitekit/specs/reader';
import type { z } from 'zod';

/**
 * Reads what the spec says of an operation beside what OpenAPI has words for. Each operation is read once.
 *
 * @throws where the spec does not say it.
 */
export function factReader<Fact>(name: `x-${string}`, schema: z.ZodType<Fact>): (operation: SpecOperation) => Fact {
  const known = new WeakMap<SpecOperation, { readonly fact: Fact }>();
  return (operation) => {
    const present = known.get(operation);
    if (present !== undefined) return present.fact;
    const fact = schema.parse(operation.facts[name]);
    known.set(operation, { fact });
    return fact;
  };
}
