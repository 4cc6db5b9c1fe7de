import { findingsOf } from '@invitekit/contract';
import { describe, expect } from 'vitest';
import type { Alteration, PassedAnswer, PassedRequest } from '../support/altering-proxy.ts';
import { checkThroughProxy } from '../support/contract.ts';
import { actionOf, changing, isSending, listAt, replaceAt } from '../support/defects.ts';
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

/** The stranger of fakes. */
const isToSophie = ({ body = '' }: PassedRequest) => body.includes('sophie-germain');

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
  {
    vendor: 'linkup',
    name: 'a message that is listed twice',
    finds: ['send', 'once'],
    alter: changing({ path: '/v2/messages', action: 'get_conversation' }, (body) => {
      const messages = isRecord(body) ? listAt(body['data'], 'messages') : [];
      const found = messages.findLast(isRecord);
      const isOurs = String(found?.['text']).startsWith('Before it: ');
      if (isOurs) messages.push({ ...found, entity_urn: 'urn:li:msg_message:(urn:li:fsd_profile:ACoAA0,2-again)' });
      return body;
    }),
  },
  {
    vendor: 'linkup',
    name: 'a message that a stranger gets',
    finds: ['send', 'status'],
    alter: answeringAsBefore(isAction('send'), isToSophie),
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

/** Answers some of the requests of a kind as the one before was answered. */
function answeringAsBefore(
  isOfKind: (request: PassedRequest) => boolean,
  isMeant: (request: PassedRequest) => boolean,
): Alteration {
  let before: PassedAnswer | undefined;
  return async (request, forward) => {
    if (!isOfKind(request)) return forward(request);
    const answer = await forward(request);
    if (before !== undefined && isMeant(request)) return before;
    if (answer.status < 300) before = answer;
    return answer;
  };
}

testPlanted([...notes, ...messages, ...made, metadata], settings);

describe('a finding', () => {
  const other = 'Something private';
  test.for([
    ['unipile', 'createRelationRequest', changingAll({ path: lists.unipile }, noteAt.unipile, () => other)],
    ['postpress', 'sendInvitation', changingAll({ path: lists.postpress }, noteAt.postpress, () => other)],
    ['linkup', 'send', changingAll({ path: '/v2/messages', action: 'get_conversation' }, 'text', () => other)],
    ['linkup', 'list_inbox', changingAll({ path: '/v2/messages', action: 'list_inbox' }, 'text', () => other)],
  ] as const)('at %s about %s holds no note and no message', async ([vendor, operation, alter], { createSandbox }) => {
    const { report } = await checkThroughProxy(await createSandbox(somePeople), vendor, settings, alter);
    expect(findingsOf(report)).toContainEqual(expect.objectContaining({ operation }));
    expect(JSON.stringify(report)).not.toContain(other);
  });
});

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
