import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AnswerOf } from '../../../src/client/control-types.ts';
import type { JournalEntry } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { sandboxId } from '../state/place.ts';
import { vendors } from '../state/sandbox.ts';
import { referencesIn } from './references.ts';

/** Whom a request is for, and what became of the invitation that it names. */
export type Subject = AnswerOf<'get', '/sandboxes/{id}/references'>['references'][number];

/** By the number of the request. */
export type Subjects = ReadonlyMap<number, Subject>;

/** As many as an address has room for. */
const mostCharacters = 6000;

/** Who the entries are for. Each is asked for once, soon after it came. */
export function useSubjects(entries: readonly JournalEntry[]): ReadonlySignal<Subjects> {
  const subjects = useMemo(() => signal<Subjects>(new Map()), []);
  const asked = useMemo(() => new Set<number>(), []);
  // Without the operations nobody knows which part of a path is a name.
  const isReady = vendors.value.value !== undefined;
  useEffect(() => {
    const unasked = isReady ? entries.filter(({ number }) => !asked.has(number)) : [];
    for (const { number } of unasked) asked.add(number);
    if (unasked.length > 0) void resolve(unasked, subjects).catch(() => {});
  }, [entries, isReady, asked, subjects]);
  return subjects;
}

async function resolve(entries: readonly JournalEntry[], subjects: Signal<Subjects>): Promise<void> {
  const wanted = new Map(entries.map((entry) => [entry.number, referencesIn(entry)]));
  const known = new Map<string, Subject>();
  for (const of of batches([...new Set([...wanted.values()].flat())])) {
    const { references } = await call('get', '/sandboxes/{id}/references', {
      path: { id: sandboxId.peek() },
      query: { of },
    });
    for (const each of references) known.set(each.reference, each);
  }
  const found = [...wanted].flatMap(([number, references]) => {
    const subject = references.map((each) => known.get(each)).find((each) => each !== undefined);
    return subject === undefined ? [] : [[number, subject] as const];
  });
  subjects.value = new Map([...subjects.peek(), ...found]);
}

function batches(references: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const each of references) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + each.length < mostCharacters) lines[lines.length - 1] = `${last} ${each}`;
    else lines.push(each);
  }
  return lines;
}
