import type { PassedRequest } from '../support/altering-proxy.ts';
import { actionOf } from '../support/defects.ts';
import { askingFor, type Planted, testPlanted } from '../support/planted.ts';

const isAction = (action: string) => (request: PassedRequest) =>
  request.method === 'POST' && actionOf(request) === action;

/** One account is served whichever was asked for. */
/** So many that each account follows some, and is followed. */
const plan = { accounts: [{ connections: 200 }, { connections: 160 }] };

const accounts: readonly Planted[] = [
  ...(['list_sent', 'list_invitations', 'list_connections'] as const).map(
    (action): Planted => ({
      vendor: 'linkup',
      name: `${action} of one account for all`,
      finds: [action, 'account'],
      alter: async (request, forward) => {
        if (!isAction(action)(request)) return await forward(request);
        const asked: string = JSON.parse(request.body ?? '{}').account_id;
        if (asked.includes('invitekit')) return await forward(request);
        const answer = await forward({ ...request, body: (request.body ?? '').replace(asked, 'acc_abc123') });
        return { ...answer, body: answer.body.replaceAll('acc_abc123', asked) };
      },
    }),
  ),
  ...(['/invitations/sent', '/invitations/received', '/linkedin/connections'] as const).map(
    (path, index): Planted => ({
      vendor: 'connectsafely',
      name: `${path} of one account for all`,
      finds: [['getSentInvitations', 'getReceivedInvitations', 'getConnections'][index] ?? '', 'account'],
      alter: async (request, forward) => {
        const asked = /accountId=(\w+)/.exec(request.path)?.[1] ?? '';
        if (!request.path.includes(path) || /^0*$/.test(asked)) return await forward(request);
        const own = '696ce9e780e0483585e4e553';
        const answer = await forward({ ...request, path: request.path.replace(asked, own) });
        return { ...answer, body: answer.body.replaceAll(own, asked) };
      },
    }),
  ),
  ...(['/relation-requests', '/users/me/relations', '/users/me/followers', '/users/me/following'] as const).map(
    (path, index): Planted => ({
      vendor: 'unipile',
      plan,
      name: `${path} of one account for all`,
      finds: [
        ['getRelationRequestsList', 'getUserRelations', 'listUserFollowers', 'listUserFollowing'][index] ?? '',
        'account',
      ],
      alter: (request, forward) =>
        forward({
          ...request,
          path: request.path.includes(path)
            ? request.path.replace(/acc_(?!invitekit)\w+/, 'acc_123456789')
            : request.path,
        }),
    }),
  ),
  ...(['/users/invite/sent', '/users/invite/received', '/users/relations', '/users/following'] as const).map(
    (path, index): Planted => ({
      vendor: 'postpress',
      plan,
      name: `${path} of one account for all`,
      finds: [
        ['listInvitationsSent', 'listInvitationsReceived', 'listRelations', 'listFollowing'][index] ?? '',
        'account',
      ],
      alter: askingFor(path, (query) => {
        const isKnown = !query.get('account_id')?.startsWith('acc_linkedin_000');
        if (isKnown) query.set('account_id', 'acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR');
      }),
    }),
  ),
];

testPlanted(accounts, { most: 30 });
