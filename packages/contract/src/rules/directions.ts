import type { Judge } from '../run/judge.ts';
import { expectStanding, type Standing } from './standing.ts';

export interface Facing<Item> {
  readonly items: readonly Item[];
  /** What everybody in the list is to the account. */
  readonly wanted: Standing;
  /** What names the other person; undefined where nothing does. */
  readonly personOf: (item: Item) => string | undefined;
  /** What names the owner of the account in the same way; undefined where nobody tells. */
  readonly own: string | undefined;
  readonly standing: (person: string, item: Item) => Promise<Standing>;
  readonly what: string;
}

/** Nobody in a list is the owner of the account, and the relationship to the first one is what the list says. */
export async function checkDirection<Item>(
  judge: Judge,
  { items, wanted, personOf, own, standing, what }: Facing<Item>,
): Promise<void> {
  if (own === undefined)
    judge.leaveOut(`whether the owner of the account is among ${what}`, 'as no answer tells who that is');
  const selves = items.filter((item) => own !== undefined && personOf(item)?.toLowerCase() === own.toLowerCase());
  judge.expect(selves.length === 0, 'direction', `${selves.length} with the owner of the account`, 'other people');
  const first = items.find((item) => personOf(item) !== undefined);
  const person = first && personOf(first);
  if (first === undefined || person === undefined)
    judge.leaveOut(`the relationship of ${what}`, 'nobody is in the list');
  else expectStanding(judge, await standing(person, first), wanted);
}
