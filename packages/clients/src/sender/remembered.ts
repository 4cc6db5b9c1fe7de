import type { MemberReference } from '../core/member-reference.ts';
import { wasRefused } from './memory.ts';
import { hashesIn, isAmong } from './same-person.ts';
import type { SenderAccount } from './sender-account.ts';
import { type AccountHold, shownHolds } from './shown-holds.ts';

/** What holds the account, by the store alone. */
export async function heldBy({ ledger, now }: SenderAccount): Promise<readonly AccountHold[]> {
  return shownHolds(await ledger.read(), now());
}

/** Those whom senders of this store invited; who is in doubt counts. */
export async function invitedAmong<Member extends MemberReference>(
  { ledger, hashesOf }: SenderAccount,
  members: readonly Member[],
): Promise<readonly Member[]> {
  const { attempts } = await ledger.read();
  const invited = attempts.filter((each) => each.kind === 'send' && !wasRefused(each));
  const hashes = hashesIn(invited);
  const people = await Promise.all(members.map(hashesOf));
  return members.filter((_, index) => isAmong({ person: people[index] ?? [] }, hashes));
}

/** Ends all holds. */
export async function release({ ledger, now }: SenderAccount): Promise<void> {
  await ledger.change((memory) => ({ found: undefined, memory: { ...memory, holds: [], releasedAt: now() } }));
}

/** Removes who it was from what a person was sent; that it was sent still counts. */
export async function forget({ ledger, hashesOf }: SenderAccount, member: MemberReference): Promise<void> {
  const hashes = new Set(await hashesOf(member));
  await ledger.change((memory) => {
    const attempts = memory.attempts.map((each) => (isAmong(each, hashes) ? { ...each, person: [] } : each));
    return { found: undefined, memory: { ...memory, attempts } };
  });
}
