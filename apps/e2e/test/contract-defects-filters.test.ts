import type { PassedRequest } from '../support/altering-proxy.ts';
import { actionOf } from '../support/defects.ts';
import { asking, askingFor, isRecord, type Planted, testPlanted } from '../support/planted.ts';

/** A vendor that does not look at a parameter of the query. */
const withoutQuery = (path: string, ...names: readonly string[]) =>
  askingFor(path, (query) => {
    for (const name of names) query.delete(name);
  });

/** The same of the parameters of an action. */
const withoutParameter = (action: string, ...names: readonly string[]) =>
  asking(isAction(action), (body) => {
    const parameters = isRecord(body) ? body['params'] : undefined;
    if (isRecord(parameters)) for (const name of names) delete parameters[name];
    return body;
  });

const isAction = (action: string) => (request: PassedRequest) =>
  request.method === 'POST' && actionOf(request) === action;

const defects: readonly Planted[] = [
  ...(['list_sent', 'list_invitations'] as const).map((action) => ({
    vendor: 'linkup' as const,
    name: `an invitation_type of ${action} that is ignored`,
    finds: [action, 'filter'] as const,
    alter: withoutParameter(action, 'invitation_type'),
  })),
  ...(['list_sent', 'list_invitations', 'list_connections'] as const).flatMap((action) => [
    {
      vendor: 'linkup' as const,
      name: `a count of ${action} that is ignored`,
      finds: [action, 'count'] as const,
      alter: withoutParameter(action, 'count'),
    },
    {
      vendor: 'linkup' as const,
      name: `an offset of ${action} that is ignored`,
      finds: [action, 'pages'] as const,
      alter: withoutParameter(action, 'offset'),
    },
  ]),
  {
    vendor: 'linkup',
    name: 'a count of recommendations that is ignored',
    finds: ['recommendations', 'count'],
    alter: asking(isAction('recommendations'), (body) => {
      if (isRecord(body)) body['params'] = { count: 30 };
      return body;
    }),
  },
  ...(['status', 'action', 'account_id', 'date_from', 'date_to'] as const).map((name) => ({
    vendor: 'linkup' as const,
    name: `a filter of list_logs by ${name} that is ignored`,
    finds: ['list_logs', 'filter'] as const,
    alter: withoutQuery('/v2/logs', name),
  })),
  {
    vendor: 'linkup',
    name: 'an offset of list_logs that is ignored',
    finds: ['list_logs', 'echo'],
    alter: withoutQuery('/v2/logs', 'offset'),
  },
  {
    vendor: 'linkup',
    name: 'a limit of list_logs that is ignored',
    finds: ['list_logs', 'count'],
    alter: withoutQuery('/v2/logs', 'limit'),
  },
  ...(
    [
      ['getSentInvitations', '/linkedin/invitations/sent'],
      ['getReceivedInvitations', '/linkedin/invitations/received?'],
      ['getConnections', '/linkedin/connections'],
    ] as const
  ).map(([operation, path]) => ({
    vendor: 'connectsafely' as const,
    name: `a startIndex of ${operation} that is ignored`,
    finds: [operation, 'echo'] as const,
    alter: withoutQuery(path, 'startIndex'),
  })),
  {
    vendor: 'connectsafely',
    name: 'a limit of connections that is ignored',
    finds: ['getConnections', 'count'],
    alter: askingFor('/linkedin/connections', (query) => query.set('limit', '12')),
  },
  {
    vendor: 'connectsafely',
    name: 'an order of connections that is ignored',
    finds: ['getConnections', 'order'],
    alter: async (request, forward) => {
      const sortBy = /sortBy=(\w+)/.exec(request.path)?.[1];
      const answer = await forward({ ...request, path: request.path.replace(/&sortBy=\w+/, '') });
      return { ...answer, body: answer.body.replace('"sortBy":"recentlyAdded"', `"sortBy":"${sortBy}"`) };
    },
  },
  {
    vendor: 'connectsafely',
    name: 'the words that accounts are searched by, ignored',
    finds: ['listAccounts', 'filter'],
    alter: withoutQuery('/linkedin/accounts', 'q'),
  },
  ...(['status', 'provider', 'search'] as const).map((name) => ({
    vendor: 'unipile' as const,
    name: `a filter of accounts by ${name} that is ignored`,
    finds: ['listAccounts', 'filter'] as const,
    alter: withoutQuery('/v2/accounts?', name),
  })),
  ...(['offset', 'limit'] as const).map((name) => ({
    vendor: 'unipile' as const,
    name: `the ${name} of accounts that is ignored`,
    finds: ['listAccounts', name === 'limit' ? 'count' : 'pages'] as const,
    alter: withoutQuery('/v2/accounts?', name),
  })),
  {
    vendor: 'unipile',
    name: 'a search of relations that is ignored',
    finds: ['getUserRelations', 'filter'],
    alter: withoutQuery('/users/me/relations?', 'search'),
  },
  {
    vendor: 'unipile',
    name: 'a type of requests that is ignored',
    finds: ['getRelationRequestsList', 'direction'],
    alter: askingFor('/relation-requests?', (query) => query.set('type', 'sent')),
  },
  {
    vendor: 'unipile',
    name: 'sections of a profile that come unasked',
    finds: ['getUserProfile', 'filter'],
    alter: askingFor('/users/sophie-germain', (query) => query.set('with_sections', 'linkedin_*')),
  },
  {
    vendor: 'unipile',
    name: 'sections of a profile that are ignored',
    finds: ['getUserProfile', 'filter'],
    alter: withoutQuery('/users/sophie-germain', 'with_sections'),
  },
  ...(
    [
      ['getRelationRequestsList', '/relation-requests?'],
      ['getUserRelations', '/users/me/relations?'],
    ] as const
  ).flatMap(([operation, path]) => [
    {
      vendor: 'unipile' as const,
      name: `an offset of ${operation} that is ignored`,
      finds: [operation, 'count'] as const,
      alter: withoutQuery(path, 'offset'),
    },
    {
      vendor: 'unipile' as const,
      name: `a limit of ${operation} that is ignored`,
      finds: [operation, 'count'] as const,
      alter: withoutQuery(path, 'limit'),
    },
    {
      vendor: 'unipile' as const,
      name: `a cursor of ${operation} that is ignored`,
      finds: [operation, 'pages'] as const,
      plan: { invitations: 60, vendors: { unipile: { paging: 'cursor' as const } } },
      alter: withoutQuery(path, 'cursor'),
    },
  ]),
  ...(
    [
      ['listInvitationsSent', '/v1/users/invite/sent?'],
      ['listInvitationsReceived', '/v1/users/invite/received?'],
      ['listRelations', '/v1/users/relations?'],
      ['listFollowing', '/v1/users/following?'],
    ] as const
  ).map(([operation, path]) => ({
    vendor: 'postpress' as const,
    name: `a limit of ${operation} that is ignored`,
    finds: [operation, 'count'] as const,
    alter: askingFor(path, (query) => query.set('limit', '100')),
  })),
  {
    vendor: 'postpress',
    name: 'a cursor of relations that is ignored',
    finds: ['listRelations', 'pages'],
    alter: withoutQuery('/v1/users/relations?', 'cursor'),
  },
  {
    vendor: 'postpress',
    name: 'a name that relations are filtered by, ignored',
    finds: ['listRelations', 'filter'],
    alter: withoutQuery('/v1/users/relations?', 'filter'),
  },
  {
    vendor: 'postpress',
    name: 'sections of a profile that are ignored',
    finds: ['getProfile', 'filter'],
    alter: withoutQuery('/v1/users/sophie-germain', 'linkedin_sections'),
  },
];

testPlanted(defects, { most: 60 });
