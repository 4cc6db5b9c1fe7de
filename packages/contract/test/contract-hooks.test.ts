import { expect, test } from 'vitest';
import { ContractViolation, contractHooks } from '../src/index.ts';

const account = { id: 'acc_1', object: 'Account' };

function answering(status: number, body: unknown): typeof fetch {
  return async () => Response.json(body, { status });
}

const refusal = {
  object: 'Error',
  status: 401,
  type: 'api/expired_authorization',
  title: 'No.',
  detail: 'It is old.',
  req_id: 'req_1',
};

test('collects what does not fit of requests and answers, and leaves both as they are', async () => {
  const { findings, seen, fetch } = contractHooks('unipile', {}, answering(200, account));
  const answer = await fetch('http://127.0.0.1:4010/unipile/v2/accounts?page=2');
  expect(await answer.json()).toEqual(account);
  expect(seen).toEqual({ requests: 1, answers: 1 });
  expect(findings.map(({ operation, rule }) => [operation, rule])).toEqual([
    ['listAccounts', 'request'],
    ['listAccounts', 'body'],
  ]);
});

test('finds nothing where all fits, wherever the paths begin', async () => {
  for (const base of ['https://api.unipile.com', 'http://127.0.0.1:4010/unipile', 'http://fake/a/b/unipile']) {
    const { findings, fetch } = contractHooks('unipile', {}, answering(401, refusal));
    await fetch(`${base}/v2/accounts?limit=10`);
    expect(findings).toEqual([]);
  }
});

test('takes the paths below a base URL where one is given', async () => {
  const settings = { baseUrl: 'http://127.0.0.1:4010/unipile' };
  const { findings, fetch } = contractHooks('unipile', settings, answering(401, refusal));
  await fetch('http://127.0.0.1:4010/unipile/v2/accounts');
  expect(findings).toEqual([]);
  await fetch('http://127.0.0.1:4010/unipile/v1/v2/accounts');
  expect(findings).toMatchObject([{ operation: 'unknown', rule: 'operation' }]);
});

test('throws where that is asked for, before a wrong request is sent', async () => {
  let sent = 0;
  const send: typeof fetch = async () => {
    sent += 1;
    return Response.json(refusal, { status: 401 });
  };
  const hooks = contractHooks('unipile', { throws: true }, send);
  const body = JSON.stringify({ message: 'no user' });
  const init = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
  const failure = await hooks.fetch('http://fake/v2/acc_1/users/me/relation-requests', init).catch((error) => error);
  expect(failure).toBeInstanceOf(ContractViolation);
  expect(String(failure)).toContain('createRelationRequest');
  expect(sent).toBe(0);
});
