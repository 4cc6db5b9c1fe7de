import type { AccountJudge } from '../run/judge.ts';

export interface OtherList {
  readonly what: string;
  readonly ids: readonly string[];
  /** Whether two accounts can have items in common, as with people. */
  readonly mayShare: boolean;
  readonly readOther: (accountId: string) => Promise<readonly string[]>;
}

/** Two people have hardly the same three latest connections in the same order. */
const enough = 3;

/** Another account has another list. */
export async function checkOtherAccount(
  judge: AccountJudge,
  { what, ids, mayShare, readOther }: OtherList,
): Promise<void> {
  const other = judge.settings.accounts.find(({ id, usable }) => usable === 'yes' && id !== judge.accountId);
  const part = `${what} of another account`;
  if (other === undefined) return judge.leaveOut(part, 'the key has no other that can be used');
  if (ids.length === 0) return judge.leaveOut(part, 'the list is empty');
  const others = await judge.during('elsewhere', () => readOther(other.id));
  if (mayShare && Math.min(ids.length, others.length) < enough) return judge.leaveOut(part, 'the lists are too short');
  const own = new Set(ids);
  const shared = others.filter((id) => own.has(id));
  const isSame = mayShare
    ? others.every((id, index) => ids[index] === undefined || ids[index] === id)
    : shared.length > 0;
  judge.expect(
    !isSame,
    'account',
    `${what} of ${other.id}: those of ${judge.accountId}`,
    'those of the account asked for',
  );
}
