import { expect, test } from 'vitest';
import { linkupWebhook, memberOf, postpressWebhook, unipileWebhook } from '../src/index.ts';

const id = 'ACoAAB1cD2EfGhIjKlMnOpQrStUvWxYz0123456';
const profile_url = 'https://www.linkedin.com/in/jordan-walke';
const time = '2026-06-01T09:00:00.000Z';
const sentAt = { text: time, earliest: time, latest: time, precision: 'exact' };
const data = { conversation_id: 'c1', sender_profile_url: profile_url, message_text: 'Hello' };
const account = { account_id: 'acc_1' };

test.each([
  [
    'in the vendor’s wrapper',
    {
      ...account,
      event: { type: 'message', sender_name: 'Jordan', message_text: 'Hello', sender_profile: profile_url },
      timestamp: time,
    },
    { name: 'Jordan', accountId: 'acc_1', conversationId: null, sentAt },
  ],
  [
    'with all inside the event',
    { timestamp: time, event: { type: 'message', ...account, data, timestamp: time } },
    { name: null, accountId: 'acc_1', conversationId: 'c1', sentAt },
  ],
  [
    'with a sender',
    {
      ...account,
      event: {
        type: 'message_received',
        sender: { profile_url, name: 'Jordan' },
        message_text: 'Hello',
        metadata: { delivered_at: time },
      },
    },
    { name: 'Jordan', accountId: 'acc_1', conversationId: null, sentAt },
  ],
  ['without a wrapper', { type: 'message', data }, { name: null, accountId: null, conversationId: 'c1', sentAt: null }],
])('a message of LinkupAPI is understood %s, and nobody says whose it is', (_, body, { name, ...told }) => {
  const from = memberOf({ name, profileUrl: profile_url });
  expect(linkupWebhook.parseMessages(JSON.stringify(body))).toEqual([
    { vendor: 'linkup', id: null, kind: 'message', from, text: 'Hello', isOurs: null, raw: body, ...told },
  ]);
});

const payload = { object: 'Message', id: 'm1', chat_id: 'c1', sender_id: id, text: 'Hello', timestamp: time };

test.each([
  [{ is_sender: false }, false],
  [{ is_sender: 0 }, false],
  [{ is_sender: true }, true],
  [{ is_sender: 1 }, true],
  [{}, null],
])('a message of Unipile with %j is ours: %s', (flags, isOurs) => {
  const body = { id: 'evt_1', type: 'message.new', ...account, payload: { ...payload, ...flags } };
  expect(unipileWebhook.parseMessages(JSON.stringify(body))).toMatchObject([
    {
      vendor: 'unipile',
      id: 'm1',
      accountId: 'acc_1',
      conversationId: 'c1',
      from: { id },
      text: 'Hello',
      sentAt,
      isOurs,
    },
  ]);
});

test.each([['is_hidden'], ['is_deleted']])('what %s is no message of Unipile', (flag) => {
  const body = { id: 'evt_1', type: 'message.new', payload: { ...payload, [flag]: true } };
  expect(unipileWebhook.parseMessages(JSON.stringify(body))).toEqual([]);
});

const received = {
  event: 'message_received',
  ...account,
  chat_id: 'c1',
  timestamp: time,
  message_id: 'm1',
  message: 'Hello',
};
const flat = { ...received, 'account_info[user_id]': 'ACoAAOwner', 'sender[attendee_provider_id]': id };

test.each([
  [
    'as JSON',
    JSON.stringify({ ...received, account_info: { user_id: 'ACoAAOwner' }, sender: { attendee_provider_id: id } }),
    false,
  ],
  ['as a form', String(new URLSearchParams(flat)), false],
  [
    'of the owner',
    JSON.stringify({ ...received, account_info: { user_id: id }, sender: { attendee_provider_id: id } }),
    true,
  ],
  ['without the owner', JSON.stringify({ ...received, sender: { attendee_provider_id: id } }), null],
])('a message of postpress %s tells who wrote it', (_, body, isOurs) => {
  expect(postpressWebhook.parseMessages(body)).toMatchObject([
    {
      vendor: 'postpress',
      id: 'm1',
      accountId: 'acc_1',
      conversationId: 'c1',
      from: { id },
      text: 'Hello',
      sentAt,
      isOurs,
    },
  ]);
});

test.each([
  [linkupWebhook, { event: { type: 'accepted_invitation', new_connections: [] } }],
  [unipileWebhook, { type: 'relation.new', payload: {} }],
  [postpressWebhook, { event: 'new_relation' }],
])('an event about something else holds no message', (webhook, body) => {
  expect(webhook.parseMessages(JSON.stringify(body))).toEqual([]);
  expect(() => webhook.parseMessages('{"event"')).toThrow('in an unknown form');
});

test.each([
  [linkupWebhook, { event: { type: 'message', message_text: 'Hello' } }],
  [unipileWebhook, { type: 'message.new' }],
  [postpressWebhook, received],
])('a message that names nobody makes no sense', (webhook, body) => {
  expect(() => webhook.parseMessages(JSON.stringify(body))).toThrow('in an unknown form');
});
