import { Ajv2020, type FuncKeywordDefinition } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { SpecDocument } from './document.ts';

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

interface Ways {
  readonly useDefaults?: boolean;
  readonly coerceTypes?: boolean | 'array';
  /** `fast` knows forms alone, `full` also that no month has 31 days too many. */
  readonly formats: 'fast' | 'full';
}

/** A validator that knows the schemas of a document, by what `reference` gives. */
export function createAjv(document: SpecDocument, { formats, ...ways }: Ways): Ajv2020 {
  const ajv = new Ajv2020({
    ...ways,
    verbose: true,
    // Whether it is a document at all is a test's to find out; the rules for schemas take long to compile.
    meta: false,
    validateSchema: false,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  });
  addFormats(ajv, { mode: formats });
  // The parts of the document itself are no keywords; they only hold the schemas.
  ajv.addVocabulary([...factKeywords, ...Object.keys(document)]);
  ajv.addKeyword(cappedAt);
  return ajv.addSchema({ ...document, $id: documentId }, undefined, undefined, false);
}

/** The schema at a pointer of the document. */
export function reference(pointer: string): { readonly $ref: string } {
  return { $ref: `${documentId}${pointer}` };
}
