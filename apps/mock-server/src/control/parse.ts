import type { z } from 'zod';
import { ControlError } from './control-error.ts';

/** @throws {ControlError} that names each value that does not fit. */
export function parse<Value>(schema: z.ZodType<Value>, value: unknown, place: readonly string[] = []): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => {
    const name = [...place, ...path].join('.');
    return name === '' ? message : `${name}: ${message}`;
  });
  throw new ControlError(400, issues.join('; '));
}
