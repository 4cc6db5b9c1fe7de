import { expect, test } from 'vitest';
import { Journal } from '../src/journal/journal.ts';
import { JournalSpace } from '../src/journal/journal-space.ts';
import { Tables } from '../src/state/tables.ts';

function createJournal(space: JournalSpace): Journal {
  return journalIn(new Tables(), space);
}

function journalIn(tables: Tables, space: JournalSpace): Journal {
  return new Journal(() => tables, space);
}

function addTo(journal: Journal, length: number): void {
  journal.add({
    at: new Date('2026-06-01T09:00:00Z'),
    vendor: 'linkup',
    key: undefined,
    operation: undefined,
    account: undefined,
    request: {
      method: 'GET',
      path: '/',
      query: {},
      headers: {},
      body: JSON.stringify('x'.repeat(length)),
      addressLength: 1,
    },
    answer: undefined,
    milliseconds: 0,
    faults: [],
  });
}

function numbersIn(journal: Journal): readonly number[] {
  return journal.find({}).entries.map(({ number }) => number);
}

test('journals share their space: the one that was idle the longest forgets its oldest entries', () => {
  const space = new JournalSpace(40_000);
  const [idle, busy] = [createJournal(space), createJournal(space)];
  for (let entry = 0; entry < 3; entry += 1) addTo(idle, 9000);
  addTo(busy, 9000);
  expect([numbersIn(idle), numbersIn(busy)]).toEqual([[1, 2, 3], [1]]);
  addTo(busy, 9000);
  expect([numbersIn(idle), numbersIn(busy)]).toEqual([
    [2, 3],
    [1, 2],
  ]);
  for (let entry = 0; entry < 5; entry += 1) addTo(busy, 9000);
  expect([numbersIn(idle), numbersIn(busy)]).toEqual([[], [4, 5, 6, 7]]);
});

test('a journal that is closed gives its space to others, and takes nothing in', () => {
  const space = new JournalSpace(40_000);
  const [closed, other] = [createJournal(space), createJournal(space)];
  for (let entry = 0; entry < 4; entry += 1) addTo(closed, 9000);
  closed.close();
  addTo(closed, 9000);
  for (let entry = 0; entry < 4; entry += 1) addTo(other, 9000);
  expect([numbersIn(closed), numbersIn(other)]).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4],
  ]);
});

test('other tables, as after a reset, give the space of the former ones back', () => {
  const space = new JournalSpace(40_000);
  let tables = new Tables();
  const journal = new Journal(() => tables, space);
  const other = createJournal(space);
  for (let entry = 0; entry < 4; entry += 1) addTo(journal, 9000);
  tables = new Tables();
  addTo(journal, 9000);
  for (let entry = 0; entry < 3; entry += 1) addTo(other, 9000);
  expect([numbersIn(journal), numbersIn(other)]).toEqual([[1], [1, 2, 3]]);
});

test('a journal that was loaded takes up space before anybody asks for it', () => {
  const saved = createJournal(new JournalSpace());
  for (let entry = 0; entry < 3; entry += 1) addTo(saved, 9000);
  const rows = saved.find({}).entries.map((entry) => [String(entry.number), { entry, size: 9000 }] as const);

  const space = new JournalSpace(40_000);
  const loaded = journalIn(new Tables({ 'own.journal': rows }), space);
  const busy = createJournal(space);
  for (let entry = 0; entry < 3; entry += 1) addTo(busy, 9000);
  expect([numbersIn(loaded), numbersIn(busy)]).toEqual([[3], [1, 2, 3]]);
});
