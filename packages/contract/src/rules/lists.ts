import type { AccountJudge, Judge } from '../run/judge.ts';
import { checkOtherAccount } from './accounts.ts';
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
  await checkOthers(judge, list, walked);
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

/** Another account has another list. */
export async function checkOthers<Position, Item>(
  judge: AccountJudge,
  { what, of, mayShare }: Pick<AccountsList<Position, Item>, 'what' | 'of' | 'mayShare'>,
  { ids }: Pick<Walk<Item>, 'ids'>,
): Promise<void> {
  const readOther = async (id: string) => {
    const { start, read, idOf } = of(id);
    return (await read(start, 10)).items.map(idOf);
  };
  await checkOtherAccount(judge, { what, ids, mayShare, readOther });
}
