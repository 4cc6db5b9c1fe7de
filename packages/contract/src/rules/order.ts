import type { Judge } from '../run/judge.ts';

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
  judge.expect(isSorted, 'order', `by ${what}: ${plain.slice(0, 6).join(', ')}`, 'the names in order');
}

/** Times never get later. */
export function expectNewestFirst(judge: Judge, what: string, times: readonly number[]): void {
  if (new Set(times).size < 2) judge.leaveOut(`the order by ${what}`, 'there are no two different times');
  const later = times.findIndex((time, index) => index > 0 && time > (times[index - 1] ?? time));
  judge.expect(later < 0, 'order', `by ${what}: a later one at ${later}`, 'the newest first');
}
