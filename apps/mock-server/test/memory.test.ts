import { describe, expect, test } from 'vitest';
import { startAgain, type Webhook } from '../src/vendors/linkup/webhooks.ts';
import { Replays } from '../src/vendors/postpress/replays.ts';
import { AnswerCache } from '../src/vendors/unipile/answer-cache.ts';

const hour = 60 * 60_000;

describe('the answers that Unipile keeps', () => {
  test('are gone an hour later, when another one is kept', () => {
    const answers = new AnswerCache();
    answers.keep({ accountId: 'a', address: 'one', body: 1, keptAt: 0 });
    answers.keep({ accountId: 'a', address: 'two', body: 2, keptAt: hour - 1 });
    expect(answers.find('one')).toMatchObject({ body: 1 });
    answers.keep({ accountId: 'a', address: 'three', body: 3, keptAt: hour });
    expect(['one', 'two', 'three'].map((address) => answers.find(address)?.body)).toEqual([undefined, 2, 3]);
  });

  test('are 200 at most, the oldest of which goes first', () => {
    const answers = new AnswerCache();
    for (let address = 0; address < 200; address += 1) {
      answers.keep({ accountId: `account ${address}`, address: String(address), body: address, keptAt: 0 });
    }
    answers.keep({ accountId: 'account 0', address: '0', body: 'again', keptAt: 1 });
    answers.keep({ accountId: 'account 200', address: '200', body: 200, keptAt: 1 });
    expect(['0', '1', '2', '200'].map((address) => answers.find(address)?.body)).toEqual(['again', undefined, 2, 200]);
    answers.drop('account 2');
    expect(answers.find('2')).toBeUndefined();
  });
});

test('postpress remembers the last 1,000 answers', () => {
  const replays = new Replays<number>();
  for (let count = 0; count <= 1000; count += 1) replays.keep(`key ${count}`, { fingerprint: '', answer: count });
  expect(['key 0', 'key 1', 'key 1000'].map((name) => replays.find(name)?.answer)).toEqual([undefined, 1, 1000]);
});

describe('a webhook of LinkupAPI that is started again', () => {
  const webhook: Webhook = {
    id: 'w',
    memberId: 'm',
    url: null,
    events: ['all'],
    retry: false,
    secret: undefined,
    createdAt: 0,
    watches: [{ from: 0, to: 5, known: new Set(['ada']) }],
  };

  test('goes on with its watch if no time has passed', () => {
    const { watches } = startAgain(webhook, { from: 5, to: undefined, known: new Set(['ada', 'grace']) });
    expect(watches).toEqual([{ from: 0, to: undefined, known: new Set(['ada']) }]);
  });

  test('remembers its last 100 watches', () => {
    let started = webhook;
    for (let from = 10; from <= 2000; from += 10) {
      started = startAgain(started, { from, to: from + 5, known: new Set() });
    }
    expect(started.watches).toHaveLength(100);
    expect(started.watches.at(-1)?.from).toBe(2000);
  });
});
