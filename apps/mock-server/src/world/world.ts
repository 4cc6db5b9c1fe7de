import {
  type Account,
  accountSchema,
  type Connection,
  connectionSchema,
  type Invitation,
  type InvitationKind,
  invitationSchema,
  type Member,
  memberSchema,
} from './records.ts';
import { Store } from './store.ts';

/** Everything there is in a simulated LinkedIn at one moment, as plain records. */
export interface Population {
  readonly members: readonly Member[];
  readonly accounts: readonly Account[];
  readonly invitations: readonly Invitation[];
  readonly connections: readonly Connection[];
}

/** An account with the person whose it is. */
export interface AccountView {
  readonly account: Account;
  readonly owner: Member;
}

/** An invitation with the other person. */
export interface InvitationView {
  readonly invitation: Invitation;
  readonly member: Member;
}

export interface Slice<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
}

export interface InvitationQuery {
  readonly account: Account;
  readonly direction: Invitation['direction'];
  readonly kind: InvitationKind;
  readonly offset: number;
  readonly limit: number;
}

/** One simulated LinkedIn. It knows no vendor. */
export class World {
  readonly #members = new Store(memberSchema, { groupOf: () => 'all', compare: () => 0 });
  readonly #accounts = new Store(accountSchema, { groupOf: () => 'all', compare: (a, b) => a.ordinal - b.ordinal });
  readonly #invitations = new Store(invitationSchema, { groupOf: invitationGroup, compare: newestFirst });
  readonly #connections = new Store(connectionSchema, {
    groupOf: ({ accountId }) => accountId,
    compare: (a, b) => b.connectedAt - a.connectedAt,
  });

  static async of({ members, accounts, invitations, connections }: Population): Promise<World> {
    const world = new World();
    await world.#members.insert(members);
    await world.#accounts.insert(accounts);
    await world.#invitations.insert(invitations);
    await world.#connections.insert(connections);
    return world;
  }

  /** The connected accounts, in their order. */
  accounts(): readonly AccountView[] {
    return this.#accounts
      .page('all', 0, Number.POSITIVE_INFINITY)
      .map((account) => ({ account, owner: this.#member(account.id) }));
  }

  /** Pending invitations, newest first. */
  invitations({ offset, limit, ...query }: InvitationQuery): Slice<InvitationView> {
    const group = invitationGroup({ ...query, accountId: query.account.id });
    return {
      items: this.#invitations
        .page(group, offset, limit)
        .map((invitation) => ({ invitation, member: this.#member(invitation.memberId) })),
      total: this.#invitations.count(group),
    };
  }

  #member(id: string): Member {
    const member = this.#members.get(id);
    if (member === undefined) throw new Error(`There is no member ${id}`);
    return member;
  }
}

function invitationGroup({ accountId, direction, kind }: Pick<Invitation, 'accountId' | 'direction' | 'kind'>): string {
  return `${accountId} ${direction} ${kind}`;
}

function newestFirst(a: Invitation, b: Invitation): number {
  return b.sentAt - a.sentAt || (a.id < b.id ? 1 : -1);
}
