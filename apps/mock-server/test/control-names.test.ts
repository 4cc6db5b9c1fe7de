import { describe, expect } from 'vitest';
import { post, send, test } from './support.ts';

describe('elsewhere in the control API, a name that is none is refused with the right ones', () => {
  test.for([
    ['POST', '/faults', { vendor: 'linkupp', operation: 'invite', status: 500 }, 'Did you mean linkup?'],
    ['POST', '/faults', { vendor: 'linkup', operation: 'invites', status: 500 }, 'Did you mean invite?'],
    [
      'POST',
      '/faults',
      { vendor: 'linkup', operation: 'invite', type: 'NO_SUCH' },
      'documents no such error. There are: ',
    ],
    ['POST', '/faults', { vendor: 'linkup', operation: 'invite', stauts: 500 }, 'Did you mean "status"?'],
    ['POST', '/faults', { vendor: 'linkup', operation: 'invite', body: 'cutt' }, 'body: '],
    ['GET', '/invitations?state=acepted', undefined, 'query.state: '],
    ['GET', '/invitations?kind=conection', undefined, 'query.kind: '],
    ['GET', '/invitations?direction=outgoing', undefined, 'query.direction: '],
    ['GET', '/invitations?states=pending', undefined, 'Did you mean "state"?'],
    ['GET', '/invitations?account=tbd', undefined, 'query.account: "tbd" names nobody.'],
    ['GET', '/connections?acount=ada-lovelace', undefined, 'Did you mean "account"?'],
    ['GET', '/members?serach=ada', undefined, 'Did you mean "search"?'],
    ['GET', '/webhooks?vendor=unipile', undefined, 'There is no field "vendor"'],
    ['GET', '/deliveries?state=failed', undefined, 'There is no field "state"'],
    ['GET', '/events?vendor=unipile', undefined, 'There is no field "vendor"'],
    ['POST', '/clock', { advanced: 'P1D' }, 'Did you mean "advance"?'],
    ['PUT', '/members/sophie-germain', { awnser: 'accept' }, 'Did you mean "answer"?'],
  ] as const)('%s %s %j', async ([method, path, body, words], { server, createSandbox }) => {
    const { id } = await createSandbox();
    const answer = await send(`${server.url}/_mock/sandboxes/${id}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect([answer.status, answer.body]).toEqual([400, { error: expect.stringContaining(words) }]);
  });

  test.for([
    [{ vendors: { unipil: {} } }, 'Did you mean "unipile"?'],
    [{ vendors: { unipile: { pageing: 'cursor' } } }, 'Did you mean "paging"?'],
    [{ people: [{ publicIdentifer: 'a' }] }, 'Did you mean "publicIdentifier"?'],
    [{ linkedIn: {} }, 'Did you mean "linkedin"?'],
  ] as const)('a plan with %j', async ([plan, words], { server }) => {
    const answer = await post(`${server.url}/_mock/sandboxes`, plan);
    expect([answer.status, answer.body]).toEqual([400, { error: expect.stringContaining(words) }]);
  });
});
