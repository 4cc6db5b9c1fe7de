import { describe, expect, test } from 'vitest';
import { allowedRequests } from '../src/run/negatives/allowed.ts';
import { wrongRequests } from '../src/run/negatives/cases.ts';
import { chooseNegatives } from '../src/run/negatives/choose.ts';
import { loadSpec } from '../src/spec/spec.ts';

const spec = loadSpec('unipile');
const operation = spec.operation('getRelationRequestsList');
const input = { path: { account_id: 'acc_1' }, query: { type: 'sent', limit: 1 } };

describe('the wrong requests', () => {
  const all = wrongRequests(spec, operation, input);
  const queryOf = (name: string) => all.find((each) => each.name === name)?.input.query;

  test('are wrong in each way that the schema allows, and in one alone', () => {
    expect(queryOf('query type missing')).toEqual({ limit: 1 });
    expect(queryOf('query type not among the values')).toEqual({ type: 'invitekit-contract-nonsense', limit: 1 });
    expect(queryOf('query limit too small')).toEqual({ type: 'sent', limit: 0 });
    expect(queryOf('query limit too large')).toEqual({ type: 'sent', limit: 251 });
    expect(queryOf('query limit of another type')).toMatchObject({ type: 'sent' });
  });

  test('are nothing that the spec allows', () => {
    expect(queryOf('query limit missing')).toBeUndefined();
    expect(wrongRequests(spec, operation, { ...input, query: {} })).toEqual([]);
  });

  test('of a body are no JSON, another content type, and fields that are wrong', () => {
    const invite = loadSpec('linkup').operation('invite');
    const params = { profile_url: 'https://www.linkedin.com/in/nobody' };
    const names = wrongRequests(loadSpec('linkup'), invite, {
      body: { account_id: 'acc_abc123', action: 'invite', params },
    }).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'body account_id missing',
        'body params of another type',
        'no body',
        'a body that is cut',
        'a body of another content type',
      ]),
    );
  });

  test('are chosen by the seed, always alike, and never all of them by default', () => {
    const chosen = (seed: number) => chooseNegatives(all, { negatives: 'some', seed });
    expect(chosen(1)).toEqual(chosen(1));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(chosen(seed)))).size).toBeGreaterThan(1);
    expect(chosen(1).length).toBeLessThan(all.length);
    expect(chosen(1).map(({ name }) => name)).toContain('query limit too large');
    expect(chooseNegatives(all, { negatives: 'all', seed: 1 })).toEqual(all);
    expect(chooseNegatives(all, { negatives: 'none', seed: 1 })).toEqual([]);
  });
});

test('the requests that are just allowed have the values at the edges', () => {
  const requests = allowedRequests(spec, operation, input) ?? [];
  const queries = requests.map(({ input: { query } }) => query);
  expect(queries).toContainEqual({ type: 'sent', limit: 250 });
  expect(queries).toContainEqual({ type: 'received', limit: 1 });
  expect(allowedRequests(spec, operation, { ...input, query: {} })).toBeUndefined();
});
