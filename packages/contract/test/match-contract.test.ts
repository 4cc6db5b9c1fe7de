import { operationNames } from '@invitekit/specs/operation-names';
import { vendorNames, vendors } from '@invitekit/specs/vendors';
import { describe, expect, test } from 'vitest';
import { type Exchange, matchContract, type OperationName } from '../src/index.ts';
import { examples } from './examples.ts';
import '../src/matchers/vitest.ts';

test.each(examples)('$vendor $operation.id: its example fits', ({ vendor, operation, body }) => {
  expect(matchContract(vendor, nameOf(operation.id), body)).toEqual([]);
});

test.each(examples)('$vendor $operation.id: nothing else than its answer fits', ({ vendor, operation }) => {
  for (const wrong of ['text', 7]) expect(matchContract(vendor, nameOf(operation.id), wrong)).not.toEqual([]);
});

test('has examples of every vendor', () => {
  for (const vendor of vendorNames) {
    const own = examples.filter((example) => example.vendor === vendor);
    expect(own.length).toBeGreaterThan(operationNames[vendor].length / 2);
  }
});

/** The ids of the specs are the names that the types have. */
function nameOf(id: string): OperationName {
  const found = Object.values(operationNames)
    .flat()
    .find((name) => name === id);
  if (found === undefined) throw new Error(`There is no operation ${id}`);
  return found;
}

const unipileRequest = {
  method: 'POST',
  path: '/v2/acc_1/users/me/relation-requests',
  query: '',
  requestHeaders: { 'content-type': 'application/json', 'x-api-key': 'very-secret' },
  requestBody: JSON.stringify({ user_id: 'ACoAAA', message: 'Hello Ada' }),
};

const unipileExchange: Exchange = {
  ...unipileRequest,
  status: 401,
  answerHeaders: { 'content-type': 'application/json' },
  answerBody: JSON.stringify({
    object: 'Error',
    status: 401,
    type: 'api/expired_authorization',
    title: 'No.',
    detail: 'It is old.',
    req_id: 'req_1',
  }),
  at: '2026-11-29T00:00:00Z',
  milliseconds: 4,
};

describe('an exchange', () => {
  test('fits its operation, whatever its documented answer', () => {
    expect(matchContract('unipile', 'createRelationRequest', unipileExchange)).toEqual([]);
  });

  test('is told apart from one of another operation', () => {
    const [finding] = matchContract('unipile', 'listAccounts', unipileExchange);
    expect(finding).toMatchObject({ rule: 'operation', came: 'a request to createRelationRequest' });
  });

  test('has findings about its request and its answer, without what people wrote or any key', () => {
    const findings = matchContract('unipile', 'createRelationRequest', {
      ...unipileExchange,
      requestBody: JSON.stringify({ user_id: 'ACoAAA', mesage: 'Hello Ada' }),
      status: 418,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['request', 'status']);
    expect(JSON.stringify(findings)).not.toMatch(/Ada|very-secret/);
  });
});

describe('a body', () => {
  test('of an error is held against the status that is given', () => {
    const body: unknown = JSON.parse(unipileExchange.answerBody);
    expect(body).toMatchContract('unipile', 'createRelationRequest', { status: 401 });
    expect(body).not.toMatchContract('unipile', 'createRelationRequest', { status: 404 });
  });

  test('of a request is held against the schema of the request', () => {
    const sent = { of: 'request' } as const;
    expect({ user_id: 'ACoAAA' }).toMatchContract('unipile', 'createRelationRequest', sent);
    expect({ message: 'Hello' }).not.toMatchContract('unipile', 'createRelationRequest', sent);
    const [finding] = matchContract('unipile', 'createRelationRequest', { user_id: 'ACoAAA', note: 'Hi' }, sent);
    expect(finding?.came).toBe('the field note');
  });

  test('is not changed by being looked at', () => {
    const body = Object.freeze({ account_id: 'acc_abc123', action: 'list_sent' });
    matchContract('linkup', 'list_sent', body, { of: 'request' });
    expect(body).toEqual({ account_id: 'acc_abc123', action: 'list_sent' });
  });
});

test('a matcher that fails says what came and what the spec wants', () => {
  const look = () => expect({ object: 'RelationRequest' }).toMatchContract('unipile', 'createRelationRequest');
  expect(look).toThrow(/It does not fit createRelationRequest of unipile[\s\S]*wanted/);
});

test('the names of operations are literal for each vendor', () => {
  expect(operationNames.unipile).toContain(vendors.unipile.operations.send);
  // @ts-expect-error LinkupAPI has no such operation.
  expect(() => matchContract('linkup', 'createRelationRequest', {})).toThrow('no operation');
});
