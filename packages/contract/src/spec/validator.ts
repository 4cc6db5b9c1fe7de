import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type SpecDocument, valueAt } from './document.ts';

/** What is wrong with a value, and what the spec wants in its place. */
export interface Mismatch {
  /** Where in the value, as a JSON pointer; empty for the value itself. */
  readonly at: string;
  readonly came: string;
  readonly wanted: string;
}

export type Verdict<Value> =
  | { readonly fits: true; readonly value: Value }
  | { readonly fits: false; readonly mismatch: Mismatch };

/** Holds values against the schemas of one spec, each compiled when it is first needed. */
export class Validator {
  readonly #bodies: Ajv2020;
  readonly #headers: Ajv2020;
  readonly #references = new Map<string, { readonly $ref: string }>();

  constructor(document: SpecDocument) {
    this.#bodies = createAjv(document, false);
    this.#headers = createAjv(document, true);
  }

  /** Holds a body against the schema at a pointer of the spec; without one, anything fits. */
  body<Value>(pointer: string | undefined, body: unknown): Verdict<Value> {
    return judge(this.#bodies.compile<Value>(pointer === undefined ? anything : this.#reference(pointer)), body);
  }

  /** Holds the text of a header against its schema; numbers are read from the text. */
  header(pointer: string, text: string): Verdict<unknown> {
    // Texts become numbers only where they stand inside of something.
    const schema = { type: 'object', properties: { header: this.#reference(pointer) } };
    return judge(this.#headers.compile<unknown>(schema), { header: text });
  }

  /** The same object for the same pointer, by which Ajv finds what it has compiled. */
  #reference(pointer: string): { readonly $ref: string } {
    const reference = this.#references.get(pointer) ?? { $ref: `spec${pointer}` };
    this.#references.set(pointer, reference);
    return reference;
  }
}

const anything = {};

function createAjv(document: SpecDocument, coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false, coerceTypes });
  addFormats(ajv);
  return ajv.addSchema({ ...document, $id: 'spec' }, undefined, undefined, false);
}

function judge<Value>(validate: ValidateFunction<Value>, value: unknown): Verdict<Value> {
  if (validate(value)) return { fits: true, value };
  return { fits: false, mismatch: toMismatch(value, validate.errors ?? []) };
}

/** Of all that a schema with alternatives finds wrong, what lies deepest says most. */
function toMismatch(value: unknown, errors: readonly ErrorObject[]): Mismatch {
  const [deepest] = errors.toSorted((one, other) => depth(other) - depth(one));
  if (deepest === undefined) return { at: '', came: toText(value), wanted: 'another value' };
  const at = deepest.instancePath;
  const constants = errors.filter(({ keyword, instancePath }) => keyword === 'const' && instancePath === at);
  const allowed: unknown = deepest.params['allowedValues'] ?? constants.map(({ params }) => params['allowedValue']);
  const choices = Array.isArray(allowed) && allowed.length > 0 ? `: ${allowed.map(String).join(', ')}` : '';
  const message = choices === '' ? (deepest.message ?? 'is not valid') : 'must be one of';
  return { at, came: toText(valueAt(value, at)), wanted: `${at === '' ? 'the body' : at} ${message}${choices}` };
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length;
}

/** A value as text. */
export function toText(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
