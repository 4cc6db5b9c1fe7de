import type { AnySchema, ValidateFunction } from 'ajv/dist/2020.js';
import { createAjv, reference } from './create-ajv.ts';
import type { SpecDocument } from './document.ts';
import { type Mismatch, toMismatch } from './mismatch.ts';
import type { SpecOperation } from './operations.ts';
import { pointerPart } from './pointer.ts';

export type Verdict<Value> =
  | { readonly fits: true; readonly value: Value }
  | { readonly fits: false; readonly mismatch: Mismatch };

/** Compiles the schemas of one spec, each when it is first needed. */
export class SpecValidator {
  readonly #requests;
  readonly #parameters;
  readonly #answers;
  readonly #headers;
  /** The same objects, by which Ajv finds what it has compiled. */
  readonly #parameterSchemas = new Map<string, AnySchema>();
  readonly #references = new Map<string, AnySchema>();
  readonly #headerReferences = new Map<string, AnySchema>();

  constructor(document: SpecDocument) {
    this.#requests = once(() => createAjv(document, { useDefaults: true, formats: 'fast' }));
    this.#parameters = once(() => createAjv(document, { useDefaults: true, coerceTypes: 'array', formats: 'fast' }));
    this.#answers = once(() => createAjv(document, { formats: 'full' }));
    this.#headers = once(() => createAjv(document, { coerceTypes: true, formats: 'full' }));
  }

  /** Checks parameters: texts become what the spec says they are, also lists of one; defaults are filled in. */
  parameters<Values>(operation: SpecOperation, place: 'path' | 'query' | 'header'): ValidateFunction<Values> {
    const schema = keep(this.#parameterSchemas, `${operation.id} ${place}`, () => parametersSchema(operation, place));
    return this.#parameters().compile<Values>(schema);
  }

  /** Checks a request body and fills in defaults. */
  body<Body>({ bodyPointer }: SpecOperation): ValidateFunction<Body> {
    if (bodyPointer !== undefined) return this.#requests().compile<Body>(reference(bodyPointer));
    // Whatever checks parameters is there by then.
    return this.#parameters().compile<Body>(anything);
  }

  /** Holds the body of an answer against the schema at a pointer of the spec; without one, anything fits. */
  judgeAnswer<Body>(pointer: string | undefined, body: unknown): Verdict<Body> {
    return judge(this.#answers().compile<Body>(pointer === undefined ? anything : this.#reference(pointer)), body);
  }

  /** Holds the text of a header against its schema; numbers are read from the text. */
  judgeHeader(pointer: string, text: string): Verdict<unknown> {
    return judge(this.#headers().compile<unknown>(this.#headerReference(pointer)), { header: text });
  }

  /** @throws when an answer of the fake's own does not fit the spec. */
  assertAnswer({ id, answerPointers }: SpecOperation, status: number, answer: unknown): void {
    if (!answerPointers.has(status)) throw new Error(`${id} documents no status ${status}`);
    const pointer = answerPointers.get(status);
    if (pointer === undefined) {
      if (answer !== undefined) throw new Error(`${id} ${status} has no body`);
      return;
    }
    this.#assert(`${id} ${status}`, pointer, answer);
  }

  /** @throws when what a webhook is sent does not fit the spec. */
  assertMessage({ event, content }: { readonly event: string; readonly content: unknown }): void {
    const at = `#/webhooks/${pointerPart(event)}/post/requestBody/content/application~1json/schema`;
    this.#assert(event, at, content);
  }

  #assert(name: string, pointer: string, value: unknown): void {
    const validate = this.#answers().compile(this.#reference(pointer));
    if (!validate(value)) throw new Error(`${name}: ${this.#answers().errorsText(validate.errors)}`);
  }

  /** The same object for the same pointer, by which Ajv finds what it has compiled. */
  #reference(pointer: string): AnySchema {
    return keep(this.#references, pointer, () => reference(pointer));
  }

  /** Texts become numbers only where they stand inside of something. */
  #headerReference(pointer: string): AnySchema {
    return keep(this.#headerReferences, pointer, () => ({
      type: 'object',
      properties: { header: reference(pointer) },
    }));
  }
}

const anything = {};

function parametersSchema(operation: SpecOperation, place: 'path' | 'query' | 'header'): AnySchema {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      // Defaults are filled in only where they stand beside the reference.
      parameters.map(({ name, schemaPointer, default: value }) => [
        name,
        { ...reference(schemaPointer), ...(value !== undefined && { default: value }) },
      ]),
    ),
  };
}

function judge<Value>(validate: ValidateFunction<Value>, value: unknown): Verdict<Value> {
  if (validate(value)) return { fits: true, value };
  return { fits: false, mismatch: toMismatch(value, validate.errors ?? []) };
}

function keep<Value>(kept: Map<string, Value>, name: string, make: () => Value): Value {
  const value = kept.get(name) ?? make();
  kept.set(name, value);
  return value;
}

function once<Value>(create: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: create() };
    return made.value;
  };
}
