import type { Judge } from '../run/judge.ts';

/** What was done to one item has left all others in the list. */
export function expectOthers(judge: Judge, before: readonly string[], after: readonly string[], changed: string): void {
  const left = new Set(after);
  const gone = before.filter((id) => id !== changed && !left.has(id));
  judge.expect(gone.length === 0, 'others', `${gone.join(', ')} gone as well`, `${changed} gone alone`);
}
