import type { VendorName } from '@invitekit/clients';
import { findingsOf } from '@invitekit/contract';
import { describe, expect } from 'vitest';
import type { Alteration, PassedRequest } from '../support/altering-proxy.ts';
import { checkThroughProxy } from '../support/contract.ts';
import { actionOf, answering, changing, isSending, isWithdrawing, listAt, replaceAt } from '../support/defects.ts';
import { test } from '../support/mock.ts';
import { asking, changingAll, isRecord, type Planted, somePeople, testPlanted } from '../support/planted.ts';

const settings = { allowWrites: true, most: 30 };

/** What may become of a text on its way. */
const losses: readonly (readonly [name: string, lose: (text: string) => string | undefined])[] = [
  ['dropped', () => undefined],
  ['cut short', (text) => text.slice(0, 100)],
  ['one character short', (text) => text.slice(0, -1)],
  ['replaced', () => 'I would like to connect.'],
  ['in small letters', (text) => text.toLowerCase()],
  ['with single spaces', (text) => text.replaceAll(/ +/g, ' ')],
  ['on one line', (text) => text.replaceAll('\n', ' ')],
  ['without its emoji', (text) => text.replaceAll(/\p{Extended_Pictographic}/gu, '')],
  ['without its accents', (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')],
  ['escaped', (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
];

const lose = (key: string, change: (text: string) => string | undefined) =>
  replaceAt(key, (text) => (typeof text === 'string' ? change(text) : text));

const sends = { unipile: 'createRelationRequest', postpress: 'sendInvitation' } as const;
const lists = { unipile: 'type=sent', postpress: '/invite/sent?' } as const;
const noteAt = { unipile: 'message', postpress: 'invitation_text' } as const;
const keepers = ['unipile', 'postpress'] as const;

/** What is true of one is true of the other, so that one has them all and the other has some. */
const lossesOf = { unipile: losses, postpress: losses.filter((_, index) => index % 3 === 0) } as const;

const notes: readonly Planted[] = keepers.flatMap((vendor) => [
  ...lossesOf[vendor].map(
    ([name, change]): Planted => ({
      vendor,
      name: `a note that is sent ${name}`,
      finds: [sends[vendor], 'kept'],
      alter: asking(isSending[vendor], lose('/message', change)),
    }),
  ),
  ...losses.slice(0, 3).map(
    ([name, change]): Planted => ({
      vendor,
      name: `a note that is listed ${name}`,
      finds: [sends[vendor], 'kept'],
      alter: changingAll({ path: lists[vendor] }, noteAt[vendor], (note) =>
        typeof note === 'string' ? (change(note) ?? null) : note,
      ),
    }),
  ),
  {
    vendor,
    name: 'a note that others get as well',
    finds: [sends[vendor], 'kept'],
    alter: changing({ path: lists[vendor] }, (body) => {
      const items = listAt(body, vendor === 'unipile' ? 'data' : 'items').filter(isRecord);
      for (const item of items) item[noteAt[vendor]] = items[0]?.[noteAt[vendor]];
      return body;
    }),
  },
]);

const isAction = (action: string) => (request: PassedRequest) =>
  request.method === 'POST' && request.path === '/v2/messages' && actionOf(request) === action;

const messages: readonly Planted[] = [
  ...losses.slice(1, 8).map(
    ([name, change]): Planted => ({
      vendor: 'linkup',
      name: `a message that is sent ${name}`,
      finds: ['send', 'state'],
      alter: asking(isAction('send'), lose('/params/message_text', change)),
    }),
  ),
  {
    vendor: 'linkup',
    name: 'a message of the one who got it',
    finds: ['send', 'direction'],
    alter: answeringForRecipient(),
  },
];

const isMaking: Readonly<Record<string, (request: PassedRequest) => boolean>> = {
  linkup: ({ method, path }) => method === 'POST' && path === '/v2/webhooks',
  unipile: ({ method, path }) => method === 'POST' && path === '/v2/webhooks/endpoints/',
  postpress: ({ method, path }) => method === 'POST' && path === '/v1/webhooks',
};

const made: readonly Planted[] = (
  [
    ['linkup', 'create_webhook', '/events', ['all']],
    ['linkup', 'create_webhook', '/enable_signature', true],
    ['unipile', 'createWebhookEndpoint', '/url', 'https://example.com/other'],
    ['unipile', 'createWebhookEndpoint', '/trigger_events', ['account.add']],
    ['unipile', 'createWebhookEndpoint', '/account_ids', []],
    ['unipile', 'createWebhookEndpoint', '/description', 'Another'],
    ['unipile', 'createWebhookEndpoint', '/enabled', false],
    ['postpress', 'createWebhook', '/request_url', 'https://example.com/other'],
    ['postpress', 'createWebhook', '/account_ids', []],
    ['postpress', 'createWebhook', '/name', 'Another'],
    ['postpress', 'createWebhook', '/format', 'form'],
    ['postpress', 'createWebhook', '/enabled', true],
  ] as const
).map(
  ([vendor, operation, pointer, value]): Planted => ({
    vendor,
    name: `a webhook whose ${pointer} is not kept`,
    finds: [operation, 'kept'],
    alter: asking(isMaking[vendor] ?? (() => false), (body) =>
      pointer === '/enable_signature'
        ? replaceAt('/url', () => 'https://example.com')(replaceAt(pointer, () => value)(body))
        : replaceAt(pointer, () => value)(body),
    ),
  }),
);

const metadata: Planted = {
  vendor: 'unipile',
  name: 'metadata that lose their value',
  finds: ['updateAccount', 'state'],
  alter: asking(
    ({ method }) => method === 'PATCH',
    replaceAt('/metadata', () => ({})),
  ),
};

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

/** Says that the messages of a conversation are the other person's. */
function answeringForRecipient(): Alteration {
  let recipient = '';
  return async (request, forward) => {
    if (isAction('send')(request)) recipient = /"profile_url":"([^"]+)"/.exec(request.body ?? '')?.[1] ?? '';
    const answer = await forward(request);
    if (!isAction('get_conversation')(request)) return answer;
    return { ...answer, body: answer.body.replaceAll(/"profile_url":"[^"]+"/g, `"profile_url":"${recipient}"`) };
  };
}

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

testPlanted([...notes, ...messages, ...made, metadata, ...effects], settings);

describe('where no answer shows a note', () => {
  test.for([
    ['linkup', 'invite'],
    ['connectsafely', 'sendConnectionRequest'],
  ] as const)('%s says that it was not checked', async ([vendor, operation], { createSandbox }) => {
    const { report } = await checkThroughProxy(await createSandbox(somePeople), vendor, settings);
    expect(findingsOf(report)).toEqual([]);
    const { outcome, notes: said } = report.operations.find((each) => each.operation === operation) ?? {};
    expect(outcome).toBe('passed');
    expect(said).toContainEqual(expect.stringMatching(/^skipped: the note, as no (?:answer|list) shows/));
  });
});
