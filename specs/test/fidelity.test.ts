import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../reader/index.ts';
import { costs } from '../scripts/fidelity/call-that-settles.ts';
import { readFidelity } from '../scripts/fidelity/read-fidelity.ts';
import { writeFidelity } from '../scripts/fidelity/write-fidelity.ts';
import { vendors } from '../scripts/vendors.ts';

const all = vendors.map((vendor) => ({ vendor, fidelity: readFidelity(vendor) }));

describe.each(all)('$vendor', ({ fidelity }) => {
  test('has one call for each inferred fact', () => {
    const facts = fidelity.questions.filter(({ at }) => at !== undefined);
    expect(facts).toHaveLength(fidelity.count.byGrade.get('inferred') ?? 0);
    const text = writeFidelity([fidelity]);
    for (const { at } of facts) expect(text.split(`\`${at}\``)).toHaveLength(2);
  });

  test('says of each call what it is made with', () => {
    expect(fidelity.questions.filter(({ call }) => call.with === '')).toEqual([]);
    const odd = fidelity.questions.filter(({ call }) => (call.cost === 'no call') !== (call.operation === undefined));
    expect(odd).toEqual([]);
  });

  test('has reads for free where nothing is written, and nothing for free that changes something', () => {
    const free = fidelity.questions.filter(({ call }) => call.cost === 'free');
    expect(free.length).toBeGreaterThan(0);
    const successful = free.filter(({ call }) => call.with.startsWith('a success'));
    expect(successful.filter(({ call }) => call.operation?.method === 'delete')).toEqual([]);
  });
});

test('lists what is cheapest first', () => {
  const text = writeFidelity(all.map(({ fidelity }) => fidelity));
  const titles = [...text.matchAll(/^### (.+)$/gm)].map(([, title]) => title);
  expect(titles).toHaveLength(costs.length);
  expect(titles[0]).toContain('cost nothing');
  expect(titles.at(-1)).toContain('no call');
});

test('counts what was recorded', () => {
  const withRecorded = all.map(({ fidelity: { count, ...fidelity } }) => {
    const byGrade = new Map(count.byGrade).set('recorded', 3);
    return { ...fidelity, count: { ...count, byGrade } };
  });
  expect(writeFidelity(withRecorded.slice(0, 1))).toContain('3 facts, each with the date and the recording');
});

describe('a source', () => {
  const read = (source: object) => [...sourcesIn({ 'x-source': source })];

  test('of a recording has its date and its file', () => {
    const source = {
      grade: 'recorded',
      ref: 'a list of two',
      date: '2026-11-29',
      fixture: 'recordings/list-sent.json',
    };
    expect(read(source)).toEqual([{ at: '#', source }]);
  });

  test.each([
    ['a recording without a date', { grade: 'recorded', ref: '', fixture: 'a.json' }],
    ['a recording without a file', { grade: 'recorded', ref: '', date: '2026-11-29' }],
    ['a date that the calendar lacks', { grade: 'recorded', ref: '', date: '2026-02-30', fixture: 'a.json' }],
    ['an unknown grade', { grade: 'guessed', ref: '' }],
    ['a call for what is known', { grade: 'seed', ref: '', 'settled-by': { call: 'getAccount' } }],
    ['a text that ended too early', { grade: 'inferred', ref: 'fields from the page', 'values ours': null }],
  ])('is not %s', (_, source) => {
    expect(() => read(source)).toThrow();
  });
});
