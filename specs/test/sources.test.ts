import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grades, sourcesIn } from '../reader/index.ts';
import { vendors } from '../scripts/vendors.ts';
import { isObject, type Json, readSpec, walk } from './read-spec.ts';

describe.each(vendors)('%s', (vendor) => {
  const parts = [...walk(readSpec(vendor))];
  const operations = parts.filter(([, value]) => typeof value['operationId'] === 'string');
  const deliveries = parts.filter(([pointer]) => /^#\/webhooks\/[^/]+\/post$/.test(pointer));
  const schemas = parts.filter(([pointer]) =>
    /^#\/components\/(schemas|responses|securitySchemes)\/[^/]+$/.test(pointer),
  );

  test('says of every source what it is and where', () => {
    const sources = [...sourcesIn(readSpec(vendor))];
    expect(sources.length).toBeGreaterThan(0);
    const counts = grades.map((grade) => `${grade} ${sources.filter(({ source }) => source.grade === grade).length}`);
    console.log(`${vendor}: ${sources.length} sources (${counts.join(', ')})`);
  });

  test.each([...operations, ...deliveries])('%s has a source', (_, operation) => {
    expect(sourceOf(operation)).toBeDefined();
  });

  test('has for each recorded fact a recording of the vendor itself', () => {
    for (const { source } of sourcesIn(readSpec(vendor))) {
      if (source.grade !== 'recorded') continue;
      const text = readFileSync(new URL(`../${vendor}/${source.fixture}`, import.meta.url), 'utf8');
      expect(JSON.parse(text)).toMatchObject({ vendor, target: 'live', recordedOn: source.date });
    }
  });

  test('has a source for each operation that the fake does not model', () => {
    const bare = parts.filter(([at, value]) => /^#\/x-not-modelled\/\d+$/.test(at) && sourceOf(value) === undefined);
    expect(bare).toEqual([]);
  });

  test('has a source for each action that counts as an operation', () => {
    const actions = parts.flatMap(([, value]) =>
      isObject(value['discriminator']) && isObject(value['discriminator']['mapping'])
        ? Object.values(value['discriminator']['mapping'])
        : [],
    );
    const withoutSource = actions.filter((pointer) => !parts.some(([at, value]) => at === pointer && sourceOf(value)));
    expect(withoutSource).toEqual([]);
  });

  test('has a source inside or around every error it names', () => {
    const errors = schemas.filter(([pointer]) => pointer.startsWith('#/components/responses/'));
    const bare = errors.filter(([pointer, value]) => {
      const inside = [...walk(value, pointer)].some(([, part]) => sourceOf(part));
      const referred = JSON.stringify(value).match(/#\/components\/schemas\/\w+/g) ?? [];
      return !inside && !referred.some((name) => schemas.some(([at, schema]) => at === name && sourceOf(schema)));
    });
    expect(bare.map(([pointer]) => pointer)).toEqual([]);
  });

  test('has a source for every schema, save lists of others', () => {
    const bare = schemas
      .filter(([pointer]) => pointer.startsWith('#/components/schemas/'))
      .filter(([, value]) => sourceOf(value) === undefined && !('oneOf' in value));
    expect(bare.map(([pointer]) => pointer)).toEqual([]);
  });
});

function sourceOf(value: Json): unknown {
  return value['x-source'];
}
