import { addFault, type Bed } from './bed.ts';
import type { Caller } from './caller.ts';
import { readJson } from './control-call.ts';
import { change, type Draft } from './draft.ts';
import type { Answer } from './exchange.ts';
import { findText } from './json.ts';
import { type Field, fieldsOf, type Operation } from './operations.ts';
import type { Session } from './session.ts';
import { validValues, valueFor } from './values.ts';

/** Calls an operation in all the ways that its spec allows. Answers what the first, plainest call got. */
export async function recordServed(caller: Caller, operation: Operation, firstTurn = 0): Promise<Answer> {
  const draft = caller.draft(operation, firstTurn);
  const first = await caller.record('good', operation, draft);
  await caller.record('good, again', operation, draft);
  let turn = firstTurn;
  for (const field of fieldsOf(operation)) {
    const known = caller.values(operation, turn);
    for (const [label, value] of validValues(field, known)) {
      turn += 1;
      const changed = change(caller.draft(operation, turn), field, value);
      await caller.record(`${nameOf(field)} ${label}`, operation, changed);
    }
  }
  for (const [index, other] of (operation.body?.others ?? []).entries()) {
    turn += 1;
    const body = valueFor('body', other, caller.values(operation, turn));
    await caller.record(`alternative ${index + 2}`, operation, { ...caller.draft(operation, turn), body });
  }
  await recordPages(caller, operation);
  return first;
}

const offsets = ['offset', 'startIndex'];
const sizes = ['limit', 'count'];

/** Reads several pages, if the operation has pages. */
export async function recordPages(caller: Caller, operation: Operation): Promise<void> {
  const fields = fieldsOf(operation);
  const find = (names: readonly string[]) => fields.find(({ path }) => names.includes(path.at(-1) ?? ''));
  const [offset, cursor, size] = [find(offsets), find(['cursor', 'after']), find(sizes)];
  const start = size === undefined ? caller.draft(operation) : change(caller.draft(operation), size, 10);
  if (offset !== undefined) {
    for (const from of [0, 10, 20, 30, 40, 1000]) {
      await caller.record(`page from ${from}`, operation, change(start, offset, from));
    }
  }
  if (cursor !== undefined) await followCursor(caller, operation, start, cursor);
}

async function followCursor(caller: Caller, operation: Operation, start: Draft, cursor: Field): Promise<void> {
  let draft = start;
  for (let page = 1; page <= 5; page += 1) {
    const next = findText(readJson(await caller.record(`page ${page}`, operation, draft)), /cursor/i);
    if (next === undefined) return;
    draft = change(draft, cursor, next);
  }
}

export function nameOf({ place, path }: Field): string {
  return place === 'body' ? path.join('.') : `${place} ${path.join('.')}`;
}

/** How requests can be spoilt while they are carried out. */
const effects: Readonly<Record<string, object>> = {
  'a slow body': { body: 'slow' },
  'a malformed body': { body: 'malformed' },
  'a body that is cut': { body: 'cut' },
  'a connection dropped before': { connection: 'drop-before' },
  'a connection dropped after': { connection: 'drop-after' },
};

/** Calls an operation while faults spoil its answer. */
export async function recordSpoilt(
  session: Session,
  bed: Bed,
  { caller, vendor }: { readonly caller: Caller; readonly vendor: string },
  operation: Operation,
): Promise<void> {
  let turn = 20;
  for (const [label, effect] of Object.entries(effects)) {
    turn += 1;
    const fault = { vendor, operation: operation.id, ...effect };
    await addFault(session, bed, fault);
    await caller.record(label, operation, caller.draft(operation, turn));
  }
}
