import { type VendorName, vendorNames } from '@invitekit/clients';
import { type CheckSettings, findingsOf, type Rule } from '@invitekit/contract';
import { describe, expect } from 'vitest';
import type { Alteration, PassedRequest } from '../support/altering-proxy.ts';
import { checkThroughProxy } from '../support/contract.ts';
import {
  actionOf,
  answering,
  changing,
  isSending,
  keepingAfter,
  listAt,
  replaceAt,
  setAt,
  withKey,
} from '../support/defects.ts';
import { test } from '../support/mock.ts';

interface Defect {
  readonly vendor: VendorName;
  readonly name: string;
  /** What has to be found. */
  readonly finds: readonly [operation: string, rule: Rule];
  readonly plant: (key: string) => Alteration;
}

const settings: Partial<CheckSettings> = { allowWrites: true, most: 60 };
const plan = { invitations: 30 };

function linkupError(code: string): object {
  const metadata = { action: 'invite', credits_consumed: 0, timestamp: '2026-01-01T00:00:00Z' };
  return { success: false, error: { code, message: 'No.' }, metadata };
}

const listSent = { action: 'list_sent' };

const isHandled = ({ method, path }: PassedRequest) => method === 'POST' && path.includes('/invite/received/');

const defects: readonly Defect[] = [
  // Whoever refuses everything
  {
    vendor: 'linkup',
    name: 'every invitation refused',
    finds: ['invite', 'status'],
    plant: () => answering(isSending.linkup, 502, linkupError('CHANNEL_ERROR')),
  },
  {
    vendor: 'connectsafely',
    name: 'every invitation refused',
    finds: ['sendConnectionRequest', 'status'],
    plant: () => answering(isSending.connectsafely, 400, { success: false, error: 'No.' }),
  },
  {
    vendor: 'postpress',
    name: 'every invitation refused',
    finds: ['sendInvitation', 'status'],
    plant: () =>
      answering(isSending.postpress, 422, { status: 422, type: 'errors/cannot_invite_attendee', title: 'No.' }),
  },
  {
    vendor: 'postpress',
    name: 'every account hidden',
    finds: ['listAccounts', 'account'],
    plant: () => changing({ path: '/v1/accounts' }, setAt('/items', [])),
  },
  // LinkupAPI
  {
    vendor: 'linkup',
    name: 'an invitation without its age in days',
    finds: ['list_sent', 'body'],
    plant: () => changing(listSent, setAt('/data/invitations/3/sent_time_days', undefined)),
  },
  {
    vendor: 'linkup',
    name: 'one credit too many in the answer',
    finds: ['list_sent', 'credits'],
    plant: () =>
      changing(
        listSent,
        replaceAt('/metadata/credits_consumed', (credits) => Number(credits) + 1),
      ),
  },
  {
    vendor: 'linkup',
    name: 'a balance that does not go down',
    finds: ['list_sent', 'credits'],
    plant: () => changing({ path: '/v2/credits' }, setAt('/data/credits', 1000)),
  },
  {
    vendor: 'linkup',
    name: 'has_more on a page that ends with the last item',
    finds: ['list_connections', 'edge'],
    plant: () => changing({ action: 'list_connections' }, setAt('/data/pagination/has_more', true)),
  },
  {
    vendor: 'linkup',
    name: 'a next_offset that is one short',
    finds: ['list_sent', 'pages'],
    plant: () =>
      changing(
        listSent,
        replaceAt('/data/pagination/next_offset', (next) => (typeof next === 'number' ? next - 1 : next)),
      ),
  },
  {
    vendor: 'linkup',
    name: 'a total_results that counts one too many',
    finds: ['list_invitations', 'count'],
    plant: () =>
      changing(
        { action: 'list_invitations' },
        replaceAt('/data/total_results', (count) => Number(count) + 1),
      ),
  },
  {
    vendor: 'linkup',
    name: 'a person who was invited and is said to be a stranger',
    finds: ['invite', 'relationship'],
    plant: () => changing({ action: 'check_invitation' }, setAt('/data/invitation_state', 'NO_INVITATION')),
  },
  {
    vendor: 'linkup',
    name: 'a declined invitation that is still listed',
    finds: ['decline', 'handled'],
    plant: () => keepingAfter({ action: 'list_invitations' }, (request) => actionOf(request) === 'decline'),
  },
  {
    vendor: 'linkup',
    name: 'a message that is not in its conversation',
    finds: ['send', 'once'],
    plant: () => keepingAfter({ action: 'get_conversation' }, (request) => actionOf(request) === 'send'),
  },
  // ConnectSafely
  {
    vendor: 'connectsafely',
    name: 'an invitation that is passed over',
    finds: ['getSentInvitations', 'pages'],
    plant: () =>
      changing({ path: '/linkedin/invitations/sent?', query: 'startIndex=10' }, (body) => {
        listAt(body, 'invitations').splice(4, 1);
        return replaceAt('/count', (count) => Number(count) - 1)(body);
      }),
  },
  {
    vendor: 'connectsafely',
    name: 'a withdrawn invitation that is still listed',
    finds: ['withdrawInvitation', 'withdrawn'],
    plant: () =>
      keepingAfter({ path: '/linkedin/invitations/sent?' }, ({ path }) => path.endsWith('/invitations/withdraw')),
  },
  {
    vendor: 'connectsafely',
    name: 'a key that is not looked at',
    finds: ['getConnections', 'key'],
    plant: (key) => withKey('/linkedin/connections', { authorization: `Bearer ${key}` }),
  },
  {
    vendor: 'connectsafely',
    name: 'a number that is a text',
    finds: ['getSentInvitations', 'body'],
    plant: () => changing({ path: '/linkedin/invitations/sent?' }, replaceAt('/count', String)),
  },
  {
    vendor: 'connectsafely',
    name: 'a number of connections that is one off',
    finds: ['getConnectionCount', 'count'],
    plant: () => changing({ path: '/connections/count' }, setAt('/connectionCount', 59)),
  },
  {
    vendor: 'connectsafely',
    name: 'endOfList on a page with items',
    finds: ['getReceivedInvitations', 'edge'],
    plant: () => changing({ path: '/linkedin/invitations/received?' }, setAt('/endOfList', true)),
  },
  {
    vendor: 'connectsafely',
    name: 'a header with words where a number belongs',
    finds: ['sendConnectionRequest', 'header'],
    plant: () => async (request, forward) => {
      const answer = await forward(request);
      return request.path.startsWith('/linkedin/connect?') || request.path === '/linkedin/connect'
        ? { ...answer, headers: { ...answer.headers, 'x-ratelimit-remaining': 'many' } }
        : answer;
    },
  },
  // Unipile
  {
    vendor: 'unipile',
    name: 'another status of success',
    finds: ['createRelationRequest', 'status'],
    plant: () => async (request, forward) => {
      const answer = await forward(request);
      return answer.status === 201 ? { ...answer, status: 200 } : answer;
    },
  },
  {
    vendor: 'unipile',
    name: 'a time that is no time',
    finds: ['getRelationRequestsList', 'body'],
    plant: () => changing({ path: 'type=received' }, setAt('/data/0/created_at', '2 days ago')),
  },
  {
    vendor: 'unipile',
    name: 'an error with a name that nobody documents',
    finds: ['getAccount', 'error-name'],
    plant: () => changing({ path: '/v2/accounts/acc_invitekit', status: 404 }, setAt('/type', 'api/no_such_account')),
  },
  {
    vendor: 'unipile',
    name: 'a total that counts one too many',
    finds: ['getRelationRequestsList', 'pages'],
    plant: () =>
      changing(
        { path: 'type=sent' },
        replaceAt('/total_count', (total) => Number(total) + 1),
      ),
  },
  {
    vendor: 'unipile',
    name: 'an unknown account that is served',
    finds: ['listUserFollowers', 'account'],
    plant: () => (request, forward) =>
      forward({
        ...request,
        path: request.path.replace('acc_invitekit000000/users/me/followers', 'acc_123456789/users/me/followers'),
      }),
  },
  {
    vendor: 'unipile',
    name: 'a deleted relation that is still listed',
    finds: ['deleteRelation', 'state'],
    plant: () => keepingAfter({ path: '/users/me/relations?' }, ({ method }) => method === 'DELETE'),
  },
  // postpress
  {
    vendor: 'postpress',
    name: 'a list that ends too early',
    finds: ['listInvitationsSent', 'edge'],
    plant: () => changing({ path: '/v1/users/invite/sent?', query: 'limit=25' }, setAt('/cursor', null)),
  },
  {
    vendor: 'postpress',
    name: 'a cursor after the last item',
    finds: ['listInvitationsReceived', 'edge'],
    plant: () =>
      changing(
        { path: '/v1/users/invite/received?' },
        replaceAt('/cursor', (cursor) => cursor ?? 'eyJvIjo4fQ=='),
      ),
  },
  {
    vendor: 'postpress',
    name: 'an item that comes twice',
    finds: ['listRelations', 'pages'],
    plant: () =>
      changing({ path: '/v1/users/relations?' }, (body) => {
        const items = listAt(body, 'items');
        items.splice(1, 1, items[0]);
        return body;
      }),
  },
  {
    vendor: 'postpress',
    name: 'an accepted invitation that is still listed',
    finds: ['handleInvitation', 'handled'],
    plant: () => keepingAfter({ path: '/v1/users/invite/received?' }, isHandled),
  },
  {
    vendor: 'postpress',
    name: 'an accepted person who is no connection',
    finds: ['handleInvitation', 'connected'],
    plant: () =>
      changing({ path: '/v1/users/relations?', query: 'limit=50' }, (body) => {
        listAt(body, 'items').shift();
        return body;
      }),
  },
  {
    vendor: 'postpress',
    name: 'a page in HTML',
    finds: ['getOwnProfile', 'header'],
    plant: () => async (request, forward) =>
      request.path.startsWith('/v1/users/me')
        ? { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Hello</h1>' }
        : await forward(request),
  },
  {
    vendor: 'postpress',
    name: 'an invitation that can be canceled twice',
    finds: ['cancelInvitation', 'once'],
    plant: () => async (request, forward) => {
      const answer = await forward(request);
      const isSecond = request.method === 'DELETE' && request.path.includes('/invite/sent/') && answer.status === 404;
      const isOwn = !request.path.includes('inv_0000000000');
      return isSecond && isOwn ? { ...answer, status: 200, body: '{"object":"InvitationCanceled"}' } : answer;
    },
  },
];

describe.for(vendorNames)('%s', (vendor) => {
  test('without a defect has no findings', async ({ createSandbox }) => {
    const { report } = await checkThroughProxy(await createSandbox(plan), vendor, settings);
    expect(findingsOf(report)).toEqual([]);
  });

  test.for(defects.filter((defect) => defect.vendor === vendor))(
    '$name is found',
    async (defect, { createSandbox }) => {
      const sandbox = await createSandbox(plan);
      const alteration = defect.plant(sandbox.access(vendor).apiKey);
      const { report } = await checkThroughProxy(sandbox, vendor, settings, alteration);
      const [operation, rule] = defect.finds;
      expect(findingsOf(report).map((finding) => [finding.operation, finding.rule])).toContainEqual([operation, rule]);
    },
  );
});

test('an empty list that costs a credit at LinkupAPI, in the fake itself, is found', async ({ createSandbox }) => {
  const sandbox = await createSandbox({ ...plan, vendors: { linkup: { emptyListCredits: 1 } } });
  const { report } = await checkThroughProxy(sandbox, 'linkup', settings);
  expect(findingsOf(report)).toContainEqual({
    operation: 'list_sent',
    rule: 'credits',
    asked: expect.stringContaining('"offset":30'),
    came: 'credits_consumed 1',
    wanted: '0, the rule of the spec',
  });
});
