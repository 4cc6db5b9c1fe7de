import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { vendors } from '../scripts/vendors.ts';
import { isObject, readSpec, walk } from './read-spec.ts';

describe.each(vendors)('%s', (vendor) => {
  const document = readSpec(vendor);
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  ajv.addSchema({ ...document, $id: 'spec' });

  /** Each answer that has examples, with the names of the examples that it refers to. */
  const answers = [...walk(document)].flatMap(([pointer, value]) =>
    isObject(value['examples']) && isObject(value['schema'])
      ? Object.values(value['examples']).flatMap((example) =>
          isObject(example) && typeof example['$ref'] === 'string' ? [[pointer, example['$ref']] as const] : [],
        )
      : [],
  );

  test('has an example for each of its operations', () => {
    const operations = [...walk(document['paths'])].filter(([, value]) => 'operationId' in value);
    expect(answers).toHaveLength(operations.length);
  });

  test.each(answers)('the answer at %s fits its example %s', (pointer, reference) => {
    const example = [...walk(document)].find(([place]) => place === reference)?.[1];
    const validate = ajv.compile({ $ref: `spec${pointer}/schema` });
    expect(validate(example?.['value']), ajv.errorsText(validate.errors)).toBe(true);
  });
});
