import { day } from './lengths.ts';
import { fullName } from './member.ts';
import { type Account, type Invitation, type InvitationKind, type Member, pairId } from './records.ts';
import { done, type Gate, refuseTo, type Stopped, type WorldOutcome, type WorldRefused } from './refusal.ts';
import { relationshipBetween } from './relationship.ts';
import { invitationId, sharedSecret } from './seed/made-up.ts';
import type { WorldState } from './world-state.ts';

export interface Sending {
  readonly account: Account;
  readonly member: Member;
  /** Without one when it is empty. */
  readonly note: string | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
}

/** Sends an invitation to connect, if LinkedIn allows it. */
export async function sendInvitation<Stop extends Stopped>(
  state: WorldState,
  sending: Sending,
  gate: Gate<Stop>,
): Promise<WorldOutcome<Invitation, Stop>> {
  const refused = checkMember(state, sending) ?? checkNote(state, sending) ?? checkWeek(state, sending) ?? gate();
  if (refused !== undefined) return refused;
  const { account, member, note, now } = sending;
  return done(await createInvitation(state, { fromId: account.id, to: member, kind: 'connection', note, now }));
}

interface NewInvitation {
  readonly fromId: string;
  readonly to: Member;
  readonly kind: InvitationKind;
  readonly note: string | undefined;
  readonly now: number;
}

/** Makes an invitation, whatever LinkedIn would say to it. */
export async function createInvitation(
  state: WorldState,
  { fromId, to, kind, note, now }: NewInvitation,
): Promise<Invitation> {
  const { invitations, random } = state;
  return await invitations.add({
    id: invitationId(random, invitations.size),
    fromId,
    toId: to.id,
    kind,
    note: note || null,
    sentAt: now,
    state: 'pending',
    settledAt: null,
    dueAt: dueAt(state, to, kind, now),
    sharedSecret: sharedSecret(random),
  });
}

/** When something happens to an invitation by itself: its answer, or its end. */
export function dueAt(state: WorldState, to: Member, kind: InvitationKind, sentAt: number): number {
  const expiresAt = sentAt + state.rules.expireAfterDays * day;
  const answers = kind === 'connection' && to.answer !== 'none' && state.rules.activity === 'lively';
  // The owner of an account answers through a vendor, not by chance.
  if (!answers || state.accounts.get(to.id) !== undefined) return expiresAt;
  return Math.min(expiresAt, sentAt + to.answerDays * day);
}

function checkMember(state: WorldState, { account, member, now }: Sending): WorldRefused | undefined {
  const name = fullName(member);
  const relationship = relationshipBetween(state, account.id, member.id);
  switch (relationship.state) {
    case 'self':
      return refuseTo('unreachable-member', 'An account cannot invite its own owner.');
    case 'connected':
      return refuseTo('already-connected', `${name} is a connection of this account already.`);
    case 'sent':
      return refuseTo('already-pending', `An invitation to ${name} is pending already.`);
    case 'received':
      return refuseTo('already-pending', `${name} has invited this account. Accept that invitation instead.`);
    case 'none': {
      if (!member.reachable) return refuseTo('unreachable-member', `${name} does not take invitations.`);
      const last = state.invitations.first('pair', pairId(account.id, member.id));
      const blocks = last?.state === 'withdrawn' || last?.state === 'ignored';
      const until = blocks ? (last.settledAt ?? 0) + state.rules.reinviteAfterDays * day : 0;
      const detail = `${name} was invited before. LinkedIn wants ${state.rules.reinviteAfterDays} days to pass first.`;
      return until > now ? refuseTo('invited-too-recently', detail, until) : undefined;
    }
  }
}

function checkNote(state: WorldState, { account, note, now }: Sending): WorldRefused | undefined {
  if (!note) return undefined;
  const longest = state.rules.noteLength[account.tier];
  if ([...note].length > longest) {
    return refuseTo('note-too-long', `A note may have ${longest} characters on a ${account.tier} account.`);
  }
  if (account.tier === 'premium') return undefined;
  const most = state.rules.monthlyNotes;
  const noted = sentSince(state, account.id, now - 30 * day).filter((each) => each.note !== null);
  if (noted.length < most) return undefined;
  const detail = `A free account may send ${most} invitations with a note in 30 days.`;
  return refuseTo('note-limit-reached', detail, (noted.at(-1)?.sentAt ?? now) + 30 * day);
}

function checkWeek(state: WorldState, { account, now }: Sending): WorldRefused | undefined {
  const most = state.rules.weeklyInvitations[account.tier];
  const sent = countSentSince(state, account.id, now - 7 * day);
  if (sent < most) return undefined;
  const [oldest] = state.invitations.page('sentEver', account.id, sent - 1, 1);
  const detail = `A ${account.tier} account may send ${most} invitations in 7 days.`;
  return refuseTo('weekly-limit-reached', detail, (oldest?.sentAt ?? now) + 7 * day);
}

/** What was sent since a time, newest first. What the world began with does not count. */
export function sentSince(state: WorldState, accountId: string, since: number): readonly Invitation[] {
  return state.invitations.page('sentEver', accountId, 0, countSentSince(state, accountId, since));
}

export function countSentSince(state: WorldState, accountId: string, since: number): number {
  const { invitations, startedAt } = state;
  return invitations.countWhile('sentEver', accountId, ({ sentAt }) => sentAt > since && sentAt >= startedAt);
}
