import { describe, expect, test } from 'vitest';
import { readTarget } from '../src/core/invitation-target.ts';

const read = (json: string) => readTarget(JSON.parse(json), 'unipile', 'received');

describe('an invitation that travelled as JSON', () => {
  test.each([
    ['{"id":"7"}', { id: '7' }],
    ['{"id":"7","vendor":"unipile","direction":"received"}', { id: '7' }],
    [
      '{"id":"7","member":{"publicIdentifier":"ada"},"raw":1}',
      { id: '7', member: { publicIdentifier: 'ada' }, raw: 1 },
    ],
    ['{"id":null,"member":{"id":"ACoAA1"}}', { member: { id: 'ACoAA1' } }],
    ['{"member":{"profileUrl":"https://www.linkedin.com/in/ada/"}}', { member: { publicIdentifier: 'ada' } }],
  ])('%s is read as far as it goes', (json, target) => {
    expect(read(json)).toMatchObject(target);
  });

  test.each([
    ['{}', /as it was listed, by its id, or by the member/],
    ['{"id":""}', /as it was listed, by its id, or by the member/],
    ['{"member":null}', /by id \(ACo…\)/],
    ['{"member":{}}', /by id \(ACo…\)/],
    ['{"id":"7","vendor":"linkup"}', /listed by linkup; unipile does not know its id/],
    ['{"id":"7","direction":"sent"}', /was sent\. Only received ones can be answered/],
  ])('%s is refused', (json, words) => {
    expect(() => read(json)).toThrow(
      expect.objectContaining({ code: 'invalid-request', message: expect.stringMatching(words) }),
    );
  });
});
