import { Ajv2020, type FuncKeywordDefinition, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Message } from '../webhooks/webhook.ts';
import { pointerPart, type SpecDocument } from './spec-document.ts';
import type { SpecOperation } from './spec-operations.ts';

/** Facts that a spec tells people and other code, which say nothing about what is valid. */
const factKeywords = ['x-source', 'x-sources', 'x-credits', 'x-page-size', 'discriminator'];

const documentId = 'spec';

/** A number that the vendor lowers instead of refusing it. */
const cappedAt: FuncKeywordDefinition = {
  keyword: 'x-capped-at',
  type: 'number',
  schemaType: 'number',
  modifying: true,
  validate(
    cap: number,
    value: number,
    _schema?: unknown,
    context?: { parentData: Record<string, unknown>; parentDataProperty: string | number },
  ) {
    if (context !== undefined && value > cap) context.parentData[context.parentDataProperty] = cap;
    return true;
  },
};

/** Compiles the schemas of one spec, each when it is first needed. */
export class SpecValidator {
  readonly #requests: Ajv2020;
  readonly #parameters: Ajv2020;
  readonly #answers: Ajv2020;
  readonly #compiledAnswers = new Map<string, ValidateFunction>();

  constructor(document: SpecDocument) {
    this.#requests = createAjv(document, { useDefaults: true });
    this.#parameters = createAjv(document, { useDefaults: true, coerceTypes: 'array' });
    this.#answers = createAjv(document, {});
  }

  /** Checks parameters: texts become what the spec says they are, also lists of one; defaults are filled in. */
  parameters<Values>(operation: SpecOperation, place: 'path' | 'query' | 'header'): ValidateFunction<Values> {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    return this.#parameters.compile<Values>({
      type: 'object',
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(
        // Defaults are filled in only where they stand beside the reference.
        parameters.map(({ name, schemaPointer, default: value }) => [
          name,
          { ...reference(schemaPointer), ...(value !== undefined && { default: value }) },
        ]),
      ),
    });
  }

  /** Checks a request body and fills in defaults. */
  body<Body>({ bodyPointer }: SpecOperation): ValidateFunction<Body> {
    return this.#requests.compile<Body>(bodyPointer === undefined ? {} : reference(bodyPointer));
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
  assertMessage({ event, content }: Pick<Message, 'event' | 'content'>): void {
    const at = `#/webhooks/${pointerPart(event)}/post/requestBody/content/application~1json/schema`;
    this.#assert(event, at, content);
  }

  #assert(name: string, pointer: string, value: unknown): void {
    const validate = this.#compiledAnswers.get(pointer) ?? this.#answers.compile(reference(pointer));
    this.#compiledAnswers.set(pointer, validate);
    if (!validate(value)) throw new Error(`${name}: ${this.#answers.errorsText(validate.errors)}`);
  }
}

function createAjv(document: SpecDocument, options: { useDefaults?: boolean; coerceTypes?: 'array' }): Ajv2020 {
  const ajv = new Ajv2020({
    ...options,
    verbose: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats(ajv, { mode: 'fast' });
  // The parts of the document itself are no keywords; they only hold the schemas.
  ajv.addVocabulary([...factKeywords, ...Object.keys(document)]);
  ajv.addKeyword(cappedAt);
  return ajv.addSchema({ ...document, $id: documentId }, undefined, undefined, false);
}

function reference(pointer: string) {
  return { $ref: `${documentId}${pointer}` };
}
