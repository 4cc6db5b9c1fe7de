import type { SpecOperation } from '@invitekit/specs/reader';
import type { AnyInput } from '../../spec/operation-input.ts';
import { nameOf, requestFields } from '../../spec/request-fields.ts';
import type { SchemaPart } from '../../spec/schema-parts.ts';
import type { Spec } from '../../spec/spec.ts';
import { createFits } from './fits.ts';
import { setIn } from './set-in.ts';

interface AllowedRequest {
  /** `query limit at its maximum`. */
  readonly name: string;
  readonly input: AnyInput;
}

/**
 * Every request that has one value at the edge of what the spec allows, and is otherwise as `input`; undefined where that is
 * not in order itself.
 */
export function allowedRequests(
  spec: Spec,
  operation: SpecOperation,
  input: AnyInput,
): readonly AllowedRequest[] | undefined {
  const fits = createFits(spec, operation);
  if (!fits(input)) return undefined;
  return requestFields(spec, operation).flatMap((field) => {
    const { place, keys, parts } = field;
    if (place === 'path' || keys.join() === 'action') return [];
    return edgesOf(parts).flatMap(({ where, value }) => {
      const changed = setIn(input[place], keys, value);
      const request = changed && { ...input, [place]: changed };
      return request !== undefined && fits(request) ? [{ name: `${nameOf(field)} ${where}`, input: request }] : [];
    });
  });
}

interface Edge {
  readonly where: string;
  readonly value: unknown;
}

/** Texts of a certain form have no edge that could be made up. */
function edgesOf(parts: readonly SchemaPart[]): readonly Edge[] {
  const isFormed = parts.some(({ format, pattern }) => (format ?? pattern) !== undefined);
  return parts.flatMap(({ minimum, maximum, maxLength, enum: values = [] }): readonly Edge[] => [
    ...(minimum === undefined ? [] : [{ where: 'at its minimum', value: minimum }]),
    ...(maximum === undefined ? [] : [{ where: 'at its maximum', value: maximum }]),
    ...(maxLength === undefined || isFormed ? [] : [{ where: 'of the greatest length', value: 'x'.repeat(maxLength) }]),
    ...values.map((value) => ({ where: `of ${String(value)}`, value })),
  ]);
}
