import type { SpecOperation } from '@invitekit/specs/reader';
import { isObject } from '../../facts/visit.ts';
import type { AnyInput } from '../../spec/operation-input.ts';
import { nameOf, type RequestField, requestFields } from '../../spec/request-fields.ts';
import type { Spec } from '../../spec/spec.ts';
import type { RawBody } from '../exchange-patiently.ts';
import { createFits } from './fits.ts';
import { setIn } from './set-in.ts';
import { type Way, wrongValues } from './wrong-values.ts';

/** A request that is wrong in one way, which the spec forbids. */
export interface WrongRequest {
  /** What is wrong, as a person says it: `query limit too large`. */
  readonly name: string;
  readonly way: Way | 'no JSON' | 'another content type';
  readonly input: AnyInput;
  /** Undefined where the input has all. */
  readonly raw?: RawBody;
}

const unknownField = 'invitekit_contract_unknown';

/** Every request that is wrong in one way and otherwise as `input`, which is in order. */
export function wrongRequests(spec: Spec, operation: SpecOperation, input: AnyInput): readonly WrongRequest[] {
  const fits = createFits(spec, operation);
  if (!fits(input)) return [];
  const wrong = requestFields(spec, operation)
    .flatMap((field) => wrongIn(field, input))
    .filter((each) => !fits(each.input));
  const objects =
    operation.bodyPointer === undefined
      ? []
      : wrongBodies(operation, input).filter((each) => each.raw !== undefined || !fits(each.input));
  return unique([...wrong, ...objects]);
}

function wrongIn(field: RequestField, input: AnyInput): readonly WrongRequest[] {
  const { place, keys, parts } = field;
  // A path without one of its parts is another path.
  const values = [...(place === 'path' ? [] : [{ way: 'missing' as const, value: undefined }]), ...wrongValues(parts)];
  return values.flatMap(({ way, value }) => {
    if (place !== 'body' && !isText(value)) return [];
    if (place === 'path' && String(value) === '') return [];
    const changed = setIn(input[place], keys, value);
    return changed === undefined
      ? []
      : [{ name: `${nameOf(field)} ${way}`, way, input: { ...input, [place]: changed } }];
  });
}

/** What addresses and headers can hold. */
function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string' || typeof value === 'number';
}

function wrongBodies({ id }: SpecOperation, input: AnyInput): readonly WrongRequest[] {
  const { body } = input;
  const text = JSON.stringify(body);
  const json = 'application/json';
  return [
    ...(isObject(body)
      ? [
          {
            name: 'an unknown field',
            way: 'unknown' as const,
            input: { ...input, body: { ...body, [unknownField]: id } },
          },
        ]
      : []),
    { name: 'no body', way: 'missing', input: { ...input, body: undefined } },
    { name: 'a list as the body', way: 'of another type', input: { ...input, body: [body] } },
    { name: 'a text as the body', way: 'of another type', input: { ...input, body: 'text' } },
    { name: 'a body that is cut', way: 'no JSON', input, raw: { text: text.slice(0, -1), contentType: json } },
    {
      name: 'a body of another content type',
      way: 'another content type',
      input,
      raw: { text, contentType: 'text/plain' },
    },
  ];
}

/** The same request may be wrong by several parts of a schema. */
function unique(requests: readonly WrongRequest[]): readonly WrongRequest[] {
  return [...new Map(requests.map((each) => [JSON.stringify([each.input, each.raw]), each])).values()];
}
