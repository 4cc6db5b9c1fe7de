import type { AccountJudge, Judge } from '../run/judge.ts';
import { expectNewestListed } from './order.ts';
import { checkEnds, type Listing, type Walk, walk } from './pages.ts';

/** A list that every account has. */
export interface AccountsList<Position, Item> {
  readonly what: string;
  /** That of the run's account, unless told otherwise. */
  readonly of: (accountId?: string) => Listing<Position, Item>;
  readonly largestPage: number;
  /** Whether two accounts can have items in common, as with people. */
  readonly mayShare: boolean;
}

/** A list whose pages have an end that can be told, and which another account has not. */
export async function checkList<Position, Item>(
  judge: AccountJudge,
  list: AccountsList<Position, Item>,
): Promise<Walk<Item>> {
  const walked = await checkPages(judge, list.of(), list.largestPage);
  expectNewestListed(judge, walked.items);
  await checkOtherAccount(judge, list, walked);
  return walked;
}

/** The same for the list of accounts, which has the one to act for: the first, unless one was named. */
export async function checkAccounts<Position, Item>(
  judge: AccountJudge,
  listing: Listing<Position, Item>,
  largestPage: number,
): Promise<void> {
  const { ids, isWhole } = await checkPages(judge, listing, largestPage);
  judge.suggestAccount(ids[0]);
  const isKnown = ids.includes(judge.accountId);
  judge.expect(!isWhole || isKnown, 'account', 'a list without the account', 'the account to act for');
}

async function checkPages<Position, Item>(
  judge: Judge,
  listing: Listing<Position, Item>,
  largestPage: number,
): Promise<Walk<Item>> {
  const walked = await walk(judge, listing);
  await checkEnds(judge, listing, walked, largestPage);
  return walked;
}

/** Two people have hardly the same three latest connections in the same order. */
const enough = 3;

/** Another account has another list. */
export async function checkOtherAccount<Position, Item>(
  judge: AccountJudge,
  { what, of, mayShare }: Pick<AccountsList<Position, Item>, 'what' | 'of' | 'mayShare'>,
  { ids }: Pick<Walk<Item>, 'ids'>,
): Promise<void> {
  const other = judge.settings.accounts.find(({ id, usable }) => usable === 'yes' && id !== judge.accountId);
  const part = `${what} of another account`;
  if (other === undefined) return judge.leaveOut(part, 'the key has no other that can be used');
  if (ids.length === 0) return judge.leaveOut(part, 'the list is empty');
  const { start, read, idOf } = of(other.id);
  const others = await judge.during('elsewhere', async () => (await read(start, 10)).items.map(idOf));
  if (mayShare && Math.min(ids.length, others.length) < enough) return judge.leaveOut(part, 'the lists are too short');
  const isSame = mayShare
    ? others.every((id, index) => ids[index] === undefined || ids[index] === id)
    : others.some((id) => ids.includes(id));
  judge.expect(
    !isSame,
    'account',
    `${what} of ${other.id}: those of ${judge.accountId}`,
    'those of the account asked for',
  );
}
