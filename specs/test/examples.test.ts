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

  const parts = [...walk(document)];

  /** Each answer with a body that an operation gives when it succeeds. */
  const successes = parts.filter(([pointer]) =>
    /^#\/paths\/[^/]+\/\w+\/responses\/2\d\d\/content\/application~1json$/.test(pointer),
  );

  /** Each example that such an answer refers to. */
  const answers = successes.flatMap(([pointer, { examples }]) =>
    Object.values(isObject(examples) ? examples : {}).flatMap((example) =>
      isObject(example) && typeof example['$ref'] === 'string' ? [[pointer, example['$ref']] as const] : [],
    ),
  );

  /** Each example of what a webhook is sent. */
  const deliveries = parts.flatMap(([pointer, { example }]) =>
    pointer.startsWith('#/webhooks/') && example !== undefined ? [[pointer, example] as const] : [],
  );

  test('has an example for each of its operations, and for each action that counts as one', () => {
    const withoutExample = successes.filter(([pointer]) => !answers.some(([at]) => at === pointer));
    expect(withoutExample.map(([pointer]) => pointer)).toEqual([]);
    const actions = parts.flatMap(([, { propertyName, mapping }]) =>
      propertyName === 'action' && isObject(mapping) ? Object.keys(mapping) : [],
    );
    const exampled = answers.map(([, reference]) => parts.find(([place]) => place === reference)?.[1]['value']);
    const metadata = exampled.map((value) => (isObject(value) ? value['metadata'] : undefined));
    const named = metadata.map((value) => (isObject(value) ? value['action'] : undefined));
    expect(actions.filter((action) => !named.includes(action))).toEqual([]);
  });

  test.each(answers)('the answer at %s fits its example %s', (pointer, reference) => {
    const example = parts.find(([place]) => place === reference)?.[1];
    const validate = ajv.compile({ $ref: `spec${pointer}/schema` });
    expect(validate(example?.['value']), ajv.errorsText(validate.errors)).toBe(true);
  });

  test.each(deliveries)('the delivery at %s fits its example', (pointer, example) => {
    const validate = ajv.compile({ $ref: `spec${pointer}/schema` });
    expect(validate(example), ajv.errorsText(validate.errors)).toBe(true);
  });
});
