import { describe, expect, test } from 'vitest';
import { Tables } from '../src/state/tables.ts';
import { startAgain, type Webhook } from '../src/vendors/linkup/webhooks.ts';
import { openReplays } from '../src/vendors/postpress/replays.ts';
import { AnswerCache } from '../src/vendors/unipile/answer-cache.ts';
import { hour } from '../src/world/lengths.ts';

describe('the answers that Unipile keeps', () => {
  test('are gone an hour later, when another one is kept', () => {
    const answers = new AnswerCache(new Tables());
    answers.keep('one', { accountId: 'a', body: '1', keptAt: 0 });
    answers.keep('two', { accountId: 'a', body: '2', keptAt: hour - 1 });
    expect(answers.find('one')).toMatchObject({ body: '1' });
    answers.keep('three', { accountId: 'a', body: '3', keptAt: hour });
    expect(['one', 'two', 'three'].map((address) => answers.find(address)?.body)).toEqual([undefined, '2', '3']);
  });

  test('are 200 at most, the oldest of which goes first', () => {
    const answers = new AnswerCache(new Tables());
    for (let index = 0; index < 200; index += 1) {
      answers.keep(String(index), { accountId: `account ${index}`, body: String(index), keptAt: 0 });
    }
    answers.keep('0', { accountId: 'account 0', body: '"again"', keptAt: 1 });
    answers.keep('200', { accountId: 'account 200', body: '200', keptAt: 1 });
    const kept = ['0', '1', '2', '200'].map((address) => answers.find(address)?.body);
    expect(kept).toEqual(['"again"', undefined, '2', '200']);
    answers.drop('account 2');
    expect(answers.find('2')).toBeUndefined();
  });
});

test('postpress remembers the last 1,000 answers', () => {
  const { webhooks } = openReplays(new Tables());
  for (let count = 0; count <= 1000; count += 1) {
    webhooks.keep(`key ${count}`, {
      fingerprint: '',
      answer: { object: 'WebhookCreated', webhook_id: String(count) },
    });
  }
  const kept = ['key 0', 'key 1', 'key 1000'].map((name) => webhooks.find(name)?.answer.webhook_id);
  expect(kept).toEqual([undefined, '1', '1000']);
});

describe('a webhook of LinkupAPI that is started again', () => {
  const webhook: Webhook = {
    id: 'w',
    memberId: 'm',
    url: null,
    events: ['all'],
    retry: false,
    secret: null,
    createdAt: 0,
    watches: [{ from: 0, to: 5, known: ['ada'] }],
  };

  test('goes on with its watch if no time has passed', () => {
    const { watches } = startAgain(webhook, { from: 5, to: null, known: ['ada', 'grace'] });
    expect(watches).toEqual([{ from: 0, to: null, known: ['ada'] }]);
  });

  test('remembers its last 100 watches', () => {
    let started = webhook;
    for (let from = 10; from <= 2000; from += 10) {
      started = startAgain(started, { from, to: from + 5, known: [] });
    }
    expect(started.watches).toHaveLength(100);
    expect(started.watches.at(-1)?.from).toBe(2000);
  });
});
