import { isObject } from '../facts/visit.ts';
import type { Judge } from '../run/judge.ts';
import { minute } from '../times/interval.ts';
import { readInstant } from '../times/read-instant.ts';
import { readAge, readDay } from '../times/read-words.ts';

/** The fields in which items of lists tell when they were made. */
const timeFields = ['sent_time', 'sentAt', 'receivedAt', 'created_at', 'parsed_datetime', 'connectedDate'];

/** A fake lists the newest first, as the specs infer of every list of invitations and people; vendors may do otherwise. */
export function expectNewestListed(judge: Judge, items: readonly unknown[]): void {
  const { isFake, clock } = judge.settings;
  if (!isFake) return;
  const times = items.flatMap((item) => {
    const field = timeFields.find((name) => isObject(item) && name in item);
    const time: unknown = isObject(item) && field !== undefined ? item[field] : undefined;
    return (
      readInstant(time) ?? readAge(time, clock.now) ?? (typeof time === 'string' ? readDay(time) : undefined) ?? []
    );
  });
  const later = times.findIndex(
    ({ earliest }, index) => index > 0 && earliest > (times[index - 1] ?? times[0] ?? { latest: 0 }).latest + minute,
  );
  judge.expect(later < 0, 'order', `item ${later + 1} newer than the one before it`, 'the newest first');
}

const collator = new Intl.Collator('en', { sensitivity: 'base' });

/** Names are in the order of the alphabet, or against it. How letters beyond it are sorted, nobody documents. */
export function expectSorted(judge: Judge, what: string, names: readonly string[]): void {
  const plain = names.filter((name) => /^[a-z]+$/i.test(name));
  if (new Set(plain.map((name) => name.toLowerCase())).size < 2) {
    judge.leaveOut(`the order by ${what}`, 'there are no two different names');
    return;
  }
  const steps = plain.slice(1).map((name, index) => Math.sign(collator.compare(plain[index] ?? '', name)));
  const isSorted = steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
  judge.expect(isSorted, 'order', `by ${what}: names in no order`, 'the names in order');
}

/** Times never get later. */
export function expectNewestFirst(judge: Judge, what: string, times: readonly number[]): void {
  if (new Set(times).size < 2) judge.leaveOut(`the order by ${what}`, 'there are no two different times');
  const later = times.findIndex((time, index) => index > 0 && time > (times[index - 1] ?? time));
  judge.expect(later < 0, 'order', `by ${what}: a later one at ${later}`, 'the newest first');
}

/** Names go from A to Z, as far as they have letters of English alone. */
export function expectAscending(judge: Judge, what: string, names: readonly string[]): void {
  const plain = names.filter((name) => /^[a-z ]+$/i.test(name));
  const wrong = plain.findIndex((name, index) => index > 0 && collator.compare(plain[index - 1] ?? '', name) > 0);
  judge.expect(wrong < 0, 'order', `${what}: name ${wrong + 1} after a later one`, 'from A to Z');
}
