import type { Alteration } from '../support/altering-proxy.ts';
import { changing, listAt, replaceAt } from '../support/defects.ts';
import { changingAll, changingEach, isRecord, type Planted, testPlanted } from '../support/planted.ts';

/** Answers one list with what another has. */
const inPlaceOf =
  (path: string, other: string): Alteration =>
  (request, forward) =>
    forward({ ...request, path: request.path.replace(path, other) });

/** Exchanges a value between the first two objects that have it. */
function swapping(selection: Parameters<typeof changing>[0], list: string, pointer: string): Alteration {
  return changing(selection, (body) => {
    const items = listAt(isRecord(body) && isRecord(body['data']) ? body['data'] : body, list);
    const [first, second] = [items[0], items[1]];
    if (first === undefined || second === undefined) return body;
    const [one, other] = [valueAt(first, pointer), valueAt(second, pointer)];
    replaceAt(pointer, () => other)(first);
    replaceAt(pointer, () => one)(second);
    return body;
  });
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}

const ada = { id: 'ada-lovelace' };

/** What is sent and what is received, mixed up. */
const directions: readonly Planted[] = [
  {
    vendor: 'linkup',
    name: 'a sent invitation of somebody who has invited the account',
    finds: ['list_sent', 'relationship'],
    alter: changingAll({ action: 'check_invitation' }, 'invitation_type', (type) =>
      type === 'SENT' ? 'RECEIVED' : type === 'RECEIVED' ? 'SENT' : type,
    ),
  },
  {
    vendor: 'linkup',
    name: 'a connection who is none',
    finds: ['list_connections', 'relationship'],
    alter: changingAll({ action: 'check_invitation' }, 'invitation_state', () => 'PENDING'),
  },
  {
    vendor: 'connectsafely',
    name: 'received invitations among the sent ones',
    finds: ['getSentInvitations', 'direction'],
    alter: changingAll({ path: '/invitations/sent' }, 'invitationType', () => 'RECEIVED'),
  },
  {
    vendor: 'connectsafely',
    name: 'a relationship the wrong way round',
    finds: ['getSentInvitations', 'relationship'],
    alter: changingEach({ path: '/linkedin/relationship/' }, (object) => {
      [object['invitationSent'], object['invitationReceived']] = [
        object['invitationReceived'],
        object['invitationSent'],
      ];
    }),
  },
  {
    vendor: 'unipile',
    name: 'sent requests in the list of received ones',
    finds: ['getRelationRequestsList', 'direction'],
    alter: async (request, forward) => {
      const answer = await forward({ ...request, path: request.path.replace('type=received', 'type=sent') });
      const isMeant = request.path.includes('type=received');
      return isMeant ? { ...answer, body: answer.body.replaceAll('"type":"sent"', '"type":"received"') } : answer;
    },
  },
  {
    vendor: 'unipile',
    name: 'a type against the list',
    finds: ['getRelationRequestsList', 'direction'],
    alter: changing(
      { path: 'type=sent' },
      replaceAt('/data/0/type', () => 'received'),
    ),
  },
  {
    vendor: 'unipile',
    name: 'a profile with the request the wrong way round',
    finds: ['getRelationRequestsList', 'relationship'],
    alter: changing(
      { path: '/users/ACo' },
      replaceAt('/specifics/relation_request/type', (type) => (type === 'sent' ? 'received' : type && 'sent')),
    ),
  },
  {
    vendor: 'postpress',
    name: 'sent invitations in the list of received ones',
    finds: ['listInvitationsReceived', 'direction'],
    alter: async (request, forward) => {
      const isMeant = request.path.includes('/invite/received?');
      const answer = await inPlaceOf('/invite/received?', '/invite/sent?')(request, forward);
      if (answer === 'lost' || !isMeant) return answer;
      return { ...answer, body: answer.body.replaceAll('"InvitationSent"', '"InvitationReceived"') };
    },
  },
  {
    vendor: 'postpress',
    name: 'inviter and invited exchanged',
    finds: ['listInvitationsSent', 'direction'],
    alter: changingEach({ path: '/invite/sent' }, (object) => {
      const inviter = object['inviter'];
      if (!isRecord(inviter)) return;
      [object['invited_user_id'], inviter['inviter_id']] = [inviter['inviter_id'], object['invited_user_id']];
    }),
  },
  {
    vendor: 'postpress',
    name: 'a profile with the invitation the wrong way round',
    finds: ['listInvitationsSent', 'relationship'],
    alter: changingAll({ path: '/v1/users/ACo' }, 'invitation', (invitation) =>
      isRecord(invitation) ? { ...invitation, type: invitation['type'] === 'SENT' ? 'RECEIVED' : 'SENT' } : invitation,
    ),
  },
];

/** The account itself in the place of the other person. */
const selves: readonly Planted[] = [
  {
    vendor: 'connectsafely',
    name: 'the owner as who is invited',
    finds: ['getSentInvitations', 'direction'],
    alter: changing(
      { path: '/invitations/sent' },
      replaceAt('/invitations/3/profile/publicIdentifier', () => ada.id),
    ),
  },
  {
    vendor: 'linkup',
    name: 'one person in every sent invitation',
    finds: ['list_sent', 'person'],
    alter: changingAll({ action: 'list_sent' }, 'linkedin_url', () => `https://www.linkedin.com/in/${ada.id}`),
  },
  {
    vendor: 'unipile',
    name: 'the same person in two requests',
    finds: ['getRelationRequestsList', 'person'],
    alter: changing({ path: 'type=sent' }, (body) => {
      const [first, second] = listAt(body, 'data');
      if (isRecord(first) && isRecord(second)) second['user'] = first['user'];
      return body;
    }),
  },
];

/** Id, name and address of several people. */
const people: readonly Planted[] = [
  ...(
    [
      ['linkup', 'list_sent', { action: 'list_sent' }, 'invitations', '/recipient/linkedin_url', 'person'],
      ['connectsafely', 'getSentInvitations', { path: '/invitations/sent' }, 'invitations', '/memberId', 'person'],
      ['connectsafely', 'getSentInvitations', { path: '/invitations/sent' }, 'invitations', '/memberUrn', 'person'],
      [
        ...(['connectsafely', 'getSentInvitations', { path: '/invitations/sent' }, 'invitations'] as const),
        ...(['/profile/profileUrl', 'person'] as const),
      ],
      ['connectsafely', 'getSentInvitations', { path: '/invitations/sent' }, 'invitations', '/invitationId', 'person'],
      ['connectsafely', 'getConnections', { path: '/connections' }, 'connections', '/vanityName', 'person'],
      ['unipile', 'getRelationRequestsList', { path: 'type=sent' }, 'data', '/user/profile_url', 'person'],
      ['unipile', 'getUserRelations', { path: '/me/relations?' }, 'data', '/user/public_identifier', 'person'],
      ['unipile', 'getUserProfile', { path: 'type=sent' }, 'data', '/user/id', 'person'],
      ['postpress', 'listRelations', { path: '/users/relations?' }, 'items', '/member_urn', 'person'],
      ['postpress', 'listRelations', { path: '/users/relations?' }, 'items', '/public_profile_url', 'person'],
      ['postpress', 'getProfile', { path: '/invite/sent?' }, 'items', '/invited_user_id', 'person'],
      ['postpress', 'getProfile', { path: '/invite/received?' }, 'items', '/inviter/inviter_name', 'person'],
    ] as const
  ).map(
    ([vendor, operation, selection, list, pointer, rule]): Planted => ({
      vendor,
      name: `${pointer} of two in ${operation === 'getProfile' ? selection.path : list}, exchanged`,
      finds: [operation, rule],
      alter: swapping(selection, list, pointer),
    }),
  ),
];

testPlanted([...directions, ...selves, ...people], { most: 30 });
