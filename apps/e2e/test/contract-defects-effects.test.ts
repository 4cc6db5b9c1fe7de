import type { VendorName } from '@invitekit/clients';
import type { Alteration, PassedRequest } from '../support/altering-proxy.ts';
import { actionOf, answering, isSending, isWithdrawing, listAt, replaceAt } from '../support/defects.ts';
import { asking, isRecord, type Planted, testPlanted } from '../support/planted.ts';

const effects: readonly Planted[] = [
  {
    vendor: 'connectsafely',
    name: 'a withdrawal that does nothing',
    finds: ['withdrawInvitation', 'withdrawn'],
    alter: answering(isWithdrawing.connectsafely, 200, {
      success: true,
      message: 'Done.',
      accountId: '696ce9e780e0483585e4e553',
    }),
  },
  {
    vendor: 'unipile',
    name: 'a withdrawal that does nothing',
    finds: ['cancelRelationRequest', 'withdrawn'],
    alter: answering((request) => isWithdrawing.unipile(request) && !/\/1\/cancel$/.test(request.path), 200, {
      object: 'RelationRequestCanceled',
    }),
  },
  {
    vendor: 'postpress',
    name: 'a withdrawal that does nothing',
    finds: ['cancelInvitation', 'withdrawn'],
    alter: answering(isWithdrawing.postpress, 200, { object: 'InvitationCanceled' }),
  },
  {
    vendor: 'unipile',
    name: 'an invitation of somebody else',
    finds: ['createRelationRequest', 'echo'],
    alter: invitingAnother('unipile', '/user_id', '/v2/acc_123456789/users/charles-babbage', 'id'),
  },
  {
    vendor: 'postpress',
    name: 'an invitation of somebody else',
    finds: ['sendInvitation', 'sent'],
    alter: invitingAnother(
      'postpress',
      '/provider_id',
      '/v1/users/charles-babbage?account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
      'provider_id',
    ),
  },
  {
    vendor: 'connectsafely',
    name: 'an invitation of somebody else',
    finds: ['sendConnectionRequest', 'sent'],
    alter: asking(
      isSending.connectsafely,
      replaceAt('/profileId', (id) => (id === 'sophie-germain' ? 'charles-babbage' : id)),
    ),
  },
  {
    vendor: 'linkup',
    name: 'an invitation of somebody else',
    finds: ['invite', 'echo'],
    alter: asking(
      isSending.linkup,
      replaceAt('/params/profile_url', (url) => String(url).replace('sophie-germain', 'charles-babbage')),
    ),
  },
  ...(
    [
      ['linkup', 'withdraw', 'others', isWithdrawing.linkup, '"action":"list_sent"', 'invitations'],
      [
        'connectsafely',
        'withdrawInvitation',
        'others',
        isWithdrawing.connectsafely,
        '/invitations/sent',
        'invitations',
      ],
      ['unipile', 'cancelRelationRequest', 'others', isWithdrawing.unipile, 'type=sent', 'data'],
      ['postpress', 'cancelInvitation', 'others', isWithdrawing.postpress, '/invite/sent?', 'items'],
    ] as const
  ).map(
    ([vendor, operation, rule, isDone, list, key]): Planted => ({
      vendor,
      name: 'a withdrawal that takes another invitation along',
      finds: [operation, rule],
      alter: losingAfter(isDone, list, key),
    }),
  ),
  ...(
    [
      [
        'linkup',
        'accept',
        (request: PassedRequest) => request.method === 'POST' && actionOf(request) === 'accept',
        '"action":"list_invitations"',
        'invitations',
      ],
      [
        'connectsafely',
        'respondToInvitation',
        ({ path }: PassedRequest) => path.endsWith('/respond'),
        '/invitations/received?',
        'invitations',
      ],
      [
        'unipile',
        'acceptRelationRequest',
        ({ path }: PassedRequest) => path.endsWith('/accept'),
        'type=received',
        'data',
      ],
      [
        'postpress',
        'handleInvitation',
        ({ method, path }: PassedRequest) => method === 'POST' && path.includes('/invite/received/'),
        '/invite/received?',
        'items',
      ],
    ] as const
  ).map(
    ([vendor, operation, isDone, list, key]): Planted => ({
      vendor,
      name: 'an answer that takes another received invitation along',
      finds: [operation, 'others'],
      alter: losingAfter(isDone, list, key),
    }),
  ),
  ...(
    [
      ['linkup', 'invite', '"action":"list_invitations"', '"action":"list_sent"', 'invitations', 'entity_urn'],
      [
        'connectsafely',
        'sendConnectionRequest',
        '/invitations/received?',
        '/invitations/sent',
        'invitations',
        'invitationId',
      ],
      ['unipile', 'createRelationRequest', 'type=received', 'type=sent', 'data', 'id'],
      ['postpress', 'sendInvitation', '/invite/received?', '/invite/sent?', 'items', 'id'],
    ] as const
  ).map(
    ([vendor, operation, received, sent, key, id]): Planted => ({
      vendor,
      name: 'a sent invitation that turns up among the received ones',
      finds: [operation, 'direction'],
      alter: mixing(vendor, { received, sent, key, id }),
    }),
  ),
];

function invitingAnother(vendor: VendorName, pointer: string, profile: string, key: string): Alteration {
  return async (request, forward) => {
    if (!isSending[vendor](request) || (request.body ?? '').includes('nobody')) return await forward(request);
    const other: unknown = JSON.parse(
      (await forward({ ...request, method: 'GET', path: profile, body: undefined })).body,
    );
    const id = isRecord(other) ? other[key] : undefined;
    return await asking(
      () => true,
      replaceAt(pointer, () => id),
    )(request, forward);
  };
}

/** From something that was done on, the last item of a list is gone. */
function losingAfter(isDone: (request: PassedRequest) => boolean, list: string, key: string): Alteration {
  let isLost = false;
  return async (request, forward) => {
    const answer = await forward(request);
    isLost ||= isDone(request) && answer.status < 300;
    const isList = `${request.path} ${request.body}`.includes(list);
    if (!isLost || !isList || answer.status >= 300) return answer;
    const body: unknown = JSON.parse(answer.body);
    listAt(dataOf(body, key), key).splice(0, 1);
    return { ...answer, body: JSON.stringify(body) };
  };
}

/** Once something was sent, the newest sent invitation has taken the place of a received one. */
function mixing(
  vendor: VendorName,
  {
    received,
    sent,
    key,
    id,
  }: { readonly received: string; readonly sent: string; readonly key: string; readonly id: string },
): Alteration {
  let isSent = false;
  let newest: unknown;
  return async (request, forward) => {
    const answer = await forward(request);
    if (answer.status >= 300 || answer.body === '') return answer;
    isSent ||= isSending[vendor](request);
    const what = `${request.path} ${request.body}`;
    const body: unknown = JSON.parse(answer.body);
    const [first] = listAt(dataOf(body, key), key).filter(isRecord);
    if (isSent && newest === undefined && what.includes(sent)) newest = first?.[id];
    if (newest === undefined || !what.includes(received) || first === undefined) return answer;
    first[id] = newest;
    return { ...answer, body: JSON.stringify(body) };
  };
}

function dataOf(body: unknown, key: string): unknown {
  return isRecord(body) && isRecord(body['data']) && key in body['data'] ? body['data'] : body;
}

testPlanted(effects, { allowWrites: true, most: 30 });
