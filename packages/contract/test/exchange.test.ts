import { vendorNames, vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../src/exchange/exchange.ts';
import { findOperation } from '../src/exchange/find-operation.ts';
import { validateExchange } from '../src/exchange/validate-exchange.ts';
import { loadSpec } from '../src/spec/spec.ts';

const balance: Exchange = {
  method: 'GET',
  path: '/v2/credits',
  query: '',
  requestHeaders: { 'x-api-key': 'secret-key-1' },
  requestBody: '',
  status: 200,
  answerHeaders: { 'content-type': 'application/json' },
  answerBody: JSON.stringify({
    success: true,
    data: { credits: 1000 },
    metadata: { action: 'get_credits', credits_consumed: 0, timestamp: '2026-04-26T10:35:00Z' },
  }),
  at: '2026-01-02T03:04:05.000Z',
  milliseconds: 3,
};

const listSent = {
  account_id: 'acc_abc123',
  action: 'list_sent',
  params: { count: 5 },
};

const asking = (body: unknown, more: Partial<Exchange> = {}): Exchange => ({
  ...balance,
  method: 'POST',
  path: '/v2/network',
  requestHeaders: { 'x-api-key': 'secret-key-1', 'content-type': 'application/json' },
  requestBody: typeof body === 'string' ? body : JSON.stringify(body),
  status: 404,
  answerBody: '{}',
  ...more,
});

describe('findOperation', () => {
  test.each(vendorNames)('finds every operation of %s by its method, path and action', (vendor) => {
    const { operations } = loadSpec(vendor);
    const found = operations.map(({ method, path, action }) => {
      const asked = path.replaceAll(/\{\w+\}/g, 'any%20thing');
      return findOperation(vendor, { method, path: asked, body: JSON.stringify({ action }) })?.operation.id;
    });
    expect(found).toEqual(operations.map(({ id }) => id));
  });

  test('finds the operation that a HEAD would get, with a slash at the end as well', () => {
    const { operation, method, path } = vendors.linkup.testCall;
    expect(findOperation('linkup', { method: 'HEAD', path })?.operation.id).toBe(operation);
    expect(findOperation('linkup', { method, path: `${path}/` })?.operation.id).toBe(operation);
  });

  test('decodes what the path has for its names', () => {
    expect(findOperation('unipile', { method: 'GET', path: '/v2/accounts/a%2Fb' })?.path).toEqual({
      account_id: 'a/b',
    });
    expect(findOperation('unipile', { method: 'GET', path: '/v2/accounts/%zz' })?.path).toEqual({ account_id: '%zz' });
  });

  test.each([
    ['GET', '/v2/nothing', ''],
    ['PUT', '/v2/network', ''],
    ['POST', '/v2/network', '{"action":"dance"}'],
    ['POST', '/v2/network', 'action=list_sent'],
    ['POST', '/V2/NETWORK', '{"action":"list_sent"}'],
  ])('finds nothing for %s %s %s', (method, path, body) => {
    expect(findOperation('linkup', { method, path, body })).toBeUndefined();
  });
});

describe('validateExchange', () => {
  const found = (exchange: Exchange) =>
    validateExchange('linkup', exchange).map(({ operation, rule, came }) => [operation, rule, came]);

  test.each<[string, Exchange, readonly (readonly [string, string, unknown])[]]>([
    ['an unknown path', { ...balance, path: '/v2/nothing' }, [['unknown', 'operation', 'GET /v2/nothing']]],
    ['an unknown method', { ...balance, method: 'PUT' }, [['unknown', 'operation', 'PUT /v2/credits']]],
    [
      'an unknown action',
      asking({ action: 'dance' }),
      [['unknown', 'operation', expect.stringContaining('an action')]],
    ],
    ['an unknown query', { ...balance, query: 'a=1' }, [['get_credits', 'request', 'the query parameter a']]],
    ['an undocumented status', { ...balance, status: 418 }, [['get_credits', 'status', '418']]],
    [
      'an HTML page',
      { ...balance, answerHeaders: { 'content-type': 'text/html' } },
      [['get_credits', 'header', 'Content-Type: text/html']],
    ],
    [
      'half a body',
      { ...balance, answerBody: '{"cred' },
      [['get_credits', 'body', '200 with a body that is not JSON']],
    ],
    ['no body', { ...balance, answerBody: '' }, [['get_credits', 'body', '200 with no body']]],
  ])('finds %s', (_, exchange, findings) => {
    expect(found(exchange).filter(([, , came]) => !String(came).startsWith('404'))).toEqual(findings);
  });

  test.each<[string, unknown, string]>([
    [
      'a field of another type',
      { ...listSent, params: { count: 'five' } },
      '/params/count: a text of 4 characters, of the shape aaaa',
    ],
    ['a missing field', { action: 'list_sent' }, 'the body: an object'],
    ['an unknown field', { ...listSent, colour: 'red' }, 'the field colour'],
  ])('finds %s in a request', (_, body, came) => {
    expect(found(asking(body)).filter(([, rule]) => rule === 'request')).toEqual([['list_sent', 'request', came]]);
  });

  test('finds a body that is not said to be JSON', () => {
    const headers = { 'content-type': 'text/plain' };
    expect(found(asking(listSent, { requestHeaders: headers }))).toContainEqual([
      'list_sent',
      'request',
      'Content-Type: text/plain',
    ]);
  });

  test('finds nothing in what is as the spec says', () => {
    expect(found(balance)).toEqual([]);
  });

  test('looks at no body of an answer to HEAD', () => {
    expect(found({ ...balance, method: 'HEAD', answerBody: '', answerHeaders: {} })).toEqual([]);
  });

  test('tells no key and no value', () => {
    const texts = JSON.stringify([
      ...validateExchange('linkup', { ...balance, path: '/v2/secret-key-1/x' }),
      ...validateExchange('linkup', asking({ ...listSent, params: { count: 'Ada Lovelace' } })),
      ...validateExchange('linkup', asking(listSent, { status: 200, answerBody: '{"data":"Ada Lovelace"}' })),
    ]);
    expect(texts).not.toMatch(/secret-key-1|Ada/);
  });
});
