import type { Account, AccountStatus } from '@invitekit/clients';
import type { AccountHold } from '@invitekit/clients/sender';
import type { AttentionReason, Concern, Finding } from './concerns.ts';

const byStatus: Readonly<Record<Exclude<AccountStatus, 'connected'>, AttentionReason>> = {
  disconnected: 'disconnected',
  restricted: 'restricted',
  unknown: 'unknown-status',
};

const ofStatus: ReadonlySet<AttentionReason> = new Set([...Object.values(byStatus), 'checkpoint']);

/** What is wrong by the vendor's list of accounts. Where it does not tell, what was known goes on. */
export function concernsOfAccounts(
  listed: readonly Account[],
  accountId: string,
  known: readonly Concern[],
): readonly Finding[] {
  // Without an account, the vendor's default one is meant, and nobody tells which that is.
  const watched = accountId === '' ? listed : listed.filter(({ id }) => id === accountId);
  const found = watched.flatMap((account) => ofAccount(account, known));
  if (watched.length > 0 || accountId === '') return found;
  return [...kept(known, accountId), { accountId, because: 'not-listed' }];
}

function ofAccount(account: Account, known: readonly Concern[]): readonly Finding[] {
  const { id: accountId, status, statusText } = account;
  if (status === 'connected') return [];
  const before = kept(known, accountId);
  if (status === 'unknown' && before.some(({ because }) => because !== 'unknown-status')) return before;
  return [{ accountId, because: /checkpoint/i.test(statusText) ? 'checkpoint' : byStatus[status] }];
}

function kept(known: readonly Concern[], accountId: string): readonly Finding[] {
  return known.filter((each) => each.isTold && each.accountId === accountId && ofStatus.has(each.because));
}

/** What held the account at the last look. */
export function lastHolds(known: readonly Concern[]): readonly Finding[] {
  return known.filter(({ because }) => !ofStatus.has(because) && because !== 'not-listed');
}

/** What holds the account by what senders remember. */
export function concernsOfHolds(holds: readonly AccountHold[], accountId: string): readonly Finding[] {
  return holds.map((hold) => ({
    accountId,
    because: hold.because === 'acceptance-too-low' ? 'acceptance-too-low' : 'held',
    since: hold.since,
    hold,
  }));
}
