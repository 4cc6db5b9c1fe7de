import { setImmediate } from 'node:timers/promises';
import { addMessage } from './add-message.ts';
import { settle } from './handle-invitation.ts';
import { day } from './lengths.ts';
import type { Account, Conversation, Invitation, Member } from './records.ts';
import { relationshipBetween } from './relationship.ts';
import { notes } from './seed/names.ts';
import { createInvitation } from './send-invitation.ts';
import type { WorldState } from './world-state.ts';

/** Others are served between so many. */
const eventsAtOnce = 100;

/** Nobody's visits reach further back, so that a clock can be moved by centuries. */
const longestCatchUp = 730 * day;

/** Lets happen, in its order, what others do as time passes: they answer, write and invite, invitations expire. */
export class PassageOfTime {
  readonly #state: WorldState;

  constructor(state: WorldState) {
    this.#state = state;
  }

  /** Before then nothing happens by itself; in milliseconds since 1970. */
  get nextAt(): number {
    const due = this.#state.invitations.first('due', 'all');
    const visit = this.#nextVisit(0);
    const never = Number.POSITIVE_INFINITY;
    return Math.min(due?.dueAt ?? never, visit?.at ?? never, this.#nextReply()?.at ?? never);
  }

  async moveTo(now: number): Promise<boolean> {
    for (let events = 1; ; events += 1) {
      if (events % eventsAtOnce === 0) await setImmediate();
      const due = this.#state.invitations.first('due', 'all');
      const visit = this.#nextVisit(now);
      const reply = this.#nextReply();
      if (reply !== undefined && reply.at <= Math.min(now, due?.dueAt ?? now, visit?.at ?? now)) {
        await this.#reply(reply.conversation, reply.at);
      } else if (due !== undefined && due.dueAt <= now && due.dueAt <= (visit?.at ?? now)) await this.#end(due);
      else if (visit !== undefined && visit.at <= now) await this.#visit(visit.account, visit.at);
      else return events > 1;
    }
  }

  async #end(invitation: Invitation): Promise<void> {
    const { members, accounts, invitations, rules } = this.#state;
    const expiresAt = invitation.sentAt + rules.expireAfterDays * day;
    const expires = invitation.dueAt >= expiresAt;
    // Who has connected an account since then answers through a vendor, not by chance.
    if (!expires && accounts.get(invitation.toId) !== undefined) {
      await invitations.put({ ...invitation, dueAt: expiresAt });
      return;
    }
    const ignores = members.get(invitation.toId)?.answer === 'ignore';
    await settle(this.#state, invitation, expires ? 'expired' : ignores ? 'ignored' : 'accepted', invitation.dueAt);
  }

  #nextReply(): { readonly conversation: Conversation; readonly at: number } | undefined {
    const conversation = this.#state.conversations.first('due', 'all');
    const at = conversation?.replyAt ?? null;
    return conversation === undefined || at === null ? undefined : { conversation, at };
  }

  /** The side that has no account writes, if the two are still connected. */
  async #reply(conversation: Conversation, at: number): Promise<void> {
    const { accounts, conversations, random, rules } = this.#state;
    const { firstId, secondId } = conversation;
    const [fromId, toId] = accounts.get(firstId) === undefined ? [firstId, secondId] : [secondId, firstId];
    await conversations.put({ ...conversation, replyAt: null });
    const [first = '', ...others] = rules.replies?.texts ?? [];
    const text = random.pick([first, ...others]);
    const mayWrite = accounts.get(fromId) === undefined && text !== '';
    if (!mayWrite || relationshipBetween(this.#state, toId, fromId).state !== 'connected') return;
    await addMessage(this.#state, { fromId, toId, text, kind: 'message', now: at });
  }

  #nextVisit(now: number): { readonly account: Account; readonly at: number } | undefined {
    const { accounts, rules, startedAt, visits } = this.#state;
    if (rules.activity === 'quiet') return undefined;
    let next: { readonly account: Account; readonly at: number } | undefined;
    for (const account of accounts.page('all', 'all', 0, Number.POSITIVE_INFINITY)) {
      const first = Math.max(startedAt, account.connectedAt) + rules.visits.everyDays[account.tier] * day;
      const at = Math.max(visits.get(account.id) ?? first, now - longestCatchUp);
      if (next === undefined || at < next.at) next = { account, at };
    }
    return next;
  }

  async #visit(account: Account, at: number): Promise<void> {
    const { random, members, visits, rules } = this.#state;
    visits.set(account.id, at + rules.visits.everyDays[account.tier] * day + random.integer(0, day));
    const owner = members.get(account.id);
    const visitor = this.#stranger(account);
    if (owner === undefined || visitor === undefined) return;
    const note = random.integer(1, 3) === 1 ? random.pick(notes) : undefined;
    await createInvitation(this.#state, { fromId: visitor.id, to: owner, kind: 'connection', note, now: at });
  }

  /** Somebody who has nothing to do with the account yet. */
  #stranger(account: Account): Member | undefined {
    const { members, random } = this.#state;
    const count = members.count('all', 'all');
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const [member] = members.page('all', 'all', random.integer(0, count - 1), 1);
      const isFree = member !== undefined && this.#state.accounts.get(member.id) === undefined;
      if (isFree && relationshipBetween(this.#state, account.id, member.id).state === 'none') return member;
    }
    return undefined;
  }
}
