import { type HandlingRequest, handleInvitation, settle } from './handle-invitation.ts';
import { Messaging } from './messaging.ts';
import { foldCase } from './naming/public-identifier.ts';
import { PassageOfTime } from './passage-of-time.ts';
import { type Viewing, viewProfile } from './profile-views.ts';
import {
  type Account,
  type AccountStatus,
  connectionBetween,
  type Invitation,
  type InvitationState,
  type Member,
  pairId,
} from './records.ts';
import { done, type Gate, refuseTo, type Stopped, type WorldOutcome, type WorldRefused } from './refusal.ts';
import { type Relationship, relationshipBetween } from './relationship.ts';
import { countSentSince, createInvitation, type Sending, sendInvitation } from './send-invitation.ts';
import type { AccountView, ConnectionView, InvitationQuery, InvitationView, Range, Slice } from './views.ts';
import type { WorldEvent } from './world-event.ts';
import type { WorldState } from './world-state.ts';
import { listName } from './world-stores.ts';

/** One simulated LinkedIn. It knows no vendor. Writes must come one after the other. */
export class World {
  /** All that it holds, for who looks at the whole of it: the control API, and who saves it. */
  readonly state: WorldState;
  /** What members write to each other. */
  readonly messaging: Messaging;
  readonly #time: PassageOfTime;
  #nextEventAt = 0;
  /** Its revision when that was worked out. */
  #seenRevision = -1;
  #accounts: { readonly revision: number; readonly views: readonly AccountView[] } | undefined;

  constructor(state: WorldState) {
    this.state = state;
    this.messaging = new Messaging(state);
    this.#time = new PassageOfTime(state);
  }

  /** Lets everything happen that is due by then, in milliseconds since 1970. Answers whether anything was. */
  async moveTo(now: number): Promise<boolean> {
    return await this.#time.moveTo(now);
  }

  /** Before then nothing happens by itself; in milliseconds since 1970, infinity where nothing will. */
  get nextEventAt(): number {
    if (this.revision !== this.#seenRevision) this.#nextEventAt = this.#time.nextAt;
    this.#seenRevision = this.revision;
    return this.#nextEventAt;
  }

  /** Another number once anything in it has changed. */
  get revision(): number {
    return this.state.changes.worldRevision;
  }

  /** What happened since the last call, in its order. */
  takeEvents(): readonly WorldEvent[] {
    return this.state.events.splice(0);
  }

  get rules(): WorldState['rules'] {
    return this.state.rules;
  }

  /** The accounts, in their order. */
  accounts(): readonly AccountView[] {
    if (this.#accounts?.revision !== this.revision) {
      const accounts = this.state.accounts.page('all', 'all', 0, Number.POSITIVE_INFINITY);
      const views = accounts.map((account) => ({ account, owner: this.member(account.id) }));
      this.#accounts = { revision: this.revision, views };
    }
    return this.#accounts.views;
  }

  /** Undefined for who is not on LinkedIn. Takes the id of a member or a public identifier. */
  findMember(name: string): Member | undefined {
    return this.findById(name) ?? this.findByIdentifier(name);
  }

  findById(id: string): Member | undefined {
    return this.state.members.get(id);
  }

  /** In any case; also by what the public identifier was before. */
  findByIdentifier(publicIdentifier: string): Member | undefined {
    return this.state.members.first('byPublicIdentifier', foldCase(publicIdentifier));
  }

  /** Pending invitations, newest first. */
  invitations({ account, direction, kind, offset, limit }: InvitationQuery): Slice<InvitationView> {
    const group = listName(account.id, kind);
    const found = this.state.invitations.page(direction, group, offset, limit);
    return {
      items: found.map((invitation) => this.#view(account, invitation)),
      total: this.state.invitations.count(direction, group),
    };
  }

  /** One of the account's invitations, whatever its state. */
  invitation(account: Account, id: string): InvitationView | undefined {
    const invitation = this.state.invitations.get(id);
    const isOurs = invitation?.fromId === account.id || invitation?.toId === account.id;
    return invitation !== undefined && isOurs ? this.#view(account, invitation) : undefined;
  }

  /** How many invitations to connect were sent since a time, in milliseconds since 1970, whatever became of them. */
  countSentSince(account: Account, since: number): number {
    return countSentSince(this.state, account.id, since);
  }

  /** The connections of an account or of another member, the latest first. */
  connections(account: Pick<Account, 'id'>, { offset, limit }: Range): Slice<ConnectionView> {
    return {
      items: this.state.connections
        .page('ofMember', account.id, offset, limit)
        .map(({ firstId, secondId, connectedAt }) => ({
          member: this.member(firstId === account.id ? secondId : firstId),
          connectedAt,
        })),
      total: this.state.connections.count('ofMember', account.id),
    };
  }

  relationship(account: Account, member: Member): Relationship {
    return relationshipBetween(this.state, account.id, member.id);
  }

  /** The last invitation to connect from one member to another, whatever became of it. */
  lastInvitation(fromId: string, toId: string): Invitation | undefined {
    return this.state.invitations.first('pair', pairId(fromId, toId));
  }

  /** Notes that an account reads a profile, where LinkedIn counts that; answers why it may not. */
  viewProfile<Stop extends Stopped = never>(viewing: Viewing, gate?: Gate<Stop>): WorldRefused | Stop | undefined {
    return viewProfile(this.state, viewing, gate);
  }

  isFollowing(account: Account, member: Member): boolean {
    return this.followedAt(account, member) !== undefined;
  }

  /** When the account began to follow a member, in milliseconds since 1970. */
  followedAt(account: Account, member: Member): number | undefined {
    return this.state.follows.get(pairId(account.id, member.id))?.followedAt;
  }

  /** Whom a member follows, or who follows the member, the latest first. */
  follows(memberId: string, direction: 'followed' | 'followers', { offset, limit }: Range): Slice<Member> {
    return {
      items: this.state.follows
        .page(direction, memberId, offset, limit)
        .map(({ followedId, followerId }) => this.member(direction === 'followed' ? followedId : followerId)),
      total: this.state.follows.count(direction, memberId),
    };
  }

  /** People whom the account has nothing to do with, always in the same order. */
  strangers(account: Account, count: number): readonly Member[] {
    const found: Member[] = [];
    for (let offset = 0; found.length < count; offset += 100) {
      const page = this.state.members.page('all', 'all', offset, 100);
      found.push(...page.filter((member) => this.relationship(account, member).state === 'none'));
      if (page.length < 100) break;
    }
    return found.slice(0, count);
  }

  async invite<Stop extends Stopped = never>(
    sending: Sending,
    gate: Gate<Stop> = () => undefined,
  ): Promise<WorldOutcome<InvitationView, Stop>> {
    const outcome = await sendInvitation(this.state, sending, gate);
    return this.#viewed(sending.account, outcome);
  }

  /** Accepts or ignores what was received, or withdraws what was sent. */
  async handle<Stop extends Stopped = never>(
    request: HandlingRequest,
    gate: Gate<Stop> = () => undefined,
  ): Promise<WorldOutcome<InvitationView, Stop>> {
    return this.#viewed(request.account, await handleInvitation(this.state, request, gate));
  }

  /** Ends a connection. */
  disconnect(account: Account, member: Member): WorldOutcome<Member> {
    const removed = this.state.connections.remove(connectionBetween(account.id, member.id, 0).id);
    return removed ? done(member) : refuseTo('not-connected', 'This member is no connection of the account.');
  }

  /** Following twice changes nothing. */
  async follow(account: Account, member: Member, now: number): Promise<WorldOutcome<Member>> {
    if (account.id === member.id) return refuseTo('unreachable-member', 'An account cannot follow its own owner.');
    const id = pairId(account.id, member.id);
    if (this.state.follows.get(id) === undefined) {
      await this.state.follows.add({ id, followerId: account.id, followedId: member.id, followedAt: now });
    }
    return done(member);
  }

  unfollow(account: Account, member: Member): WorldOutcome<Member> {
    const removed = this.state.follows.remove(pairId(account.id, member.id));
    return removed ? done(member) : refuseTo('not-following', 'The account does not follow this member.');
  }

  /** The other side answers, or an invitation runs out, whoever asks. Undefined when it is not pending. */
  async settle(id: string, next: Exclude<InvitationState, 'pending'>, now: number): Promise<Invitation | undefined> {
    const invitation = this.state.invitations.get(id);
    return invitation?.state === 'pending' ? await settle(this.state, invitation, next, now) : undefined;
  }

  /** Somebody invites the owner of an account. Undefined when the two are connected or have an invitation pending. */
  async receive(
    from: Member,
    account: Account,
    note: string | undefined,
    now: number,
  ): Promise<Invitation | undefined> {
    if (this.relationship(account, from).state !== 'none') return undefined;
    const to = this.member(account.id);
    return await createInvitation(this.state, { fromId: from.id, to, kind: 'connection', note, now });
  }

  async setStatus(account: Account, status: AccountStatus, now: number): Promise<Account> {
    const changed = await this.state.accounts.put({ ...account, status });
    if (status !== account.status) {
      const view = { account: changed, owner: this.member(account.id) };
      this.state.events.push({ type: 'status-changed', account: view, before: account.status, at: now });
    }
    return changed;
  }

  /** Adds an account for a member who has none yet. */
  async addAccount(owner: Member, fields: Pick<Account, 'tier' | 'status' | 'connectedAt'>): Promise<Account> {
    return await this.state.accounts.add({ ...fields, id: owner.id, ordinal: this.state.accounts.size });
  }

  /** @throws when there is no such member. */
  member(id: string): Member {
    const member = this.state.members.get(id);
    if (member === undefined) throw new Error(`There is no member ${id}`);
    return member;
  }

  #view(account: Account, invitation: Invitation): InvitationView {
    const isSender = invitation.fromId === account.id;
    return {
      invitation,
      direction: isSender ? 'sent' : 'received',
      member: this.member(isSender ? invitation.toId : invitation.fromId),
    };
  }

  #viewed<Stop extends Stopped = never>(
    account: Account,
    outcome: WorldOutcome<Invitation, Stop>,
  ): WorldOutcome<InvitationView, Stop> {
    return outcome.ok ? done(this.#view(account, outcome.value)) : outcome;
  }
}
