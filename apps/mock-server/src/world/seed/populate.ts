import { day, minute } from '../lengths.ts';
import { foldCase } from '../naming/public-identifier.ts';
import {
  type Account,
  type AccountStatus,
  type AccountTier,
  type Connection,
  connectionBetween,
  type Follow,
  type Invitation,
  type InvitationKind,
  invitationKinds,
  type Member,
  pairId,
} from '../records.ts';
import type { Rules } from '../rules.ts';
import type { Population } from '../world-stores.ts';
import { knownStrangers } from './known-strangers.ts';
import { invitationId, sharedSecret } from './made-up.ts';
import { notes } from './names.ts';
import { describeNewcomer } from './newcomer.ts';
import { createPeople, identifierOf, type KnownPerson } from './people.ts';
import type { Random } from './random.ts';
import { placeSamples } from './samples.ts';
import { type Written, writeConversations } from './written.ts';

/** What a new world starts with. */
export interface WorldPlan {
  readonly random: Random;
  readonly rules: Rules;
  /** The moment at which it starts, in milliseconds since 1970. */
  readonly startsAt: number;
  readonly accounts: readonly AccountPlan[];
  /** People to have besides, or to change. Default: none. */
  readonly people?: readonly KnownPerson[] | undefined;
  /** Whether what the vendors' samples name is there. Default false. */
  readonly samples?: boolean | undefined;
}

export interface AccountPlan {
  readonly owner: Partial<Member>;
  readonly tier: AccountTier;
  readonly status: AccountStatus;
  readonly sent: InvitationCounts;
  readonly received: InvitationCounts;
  readonly connections: number;
  /** With how many of the latest connections the owner has written. */
  readonly conversations: number;
}

export type InvitationCounts = Readonly<Partial<Record<InvitationKind, number>>>;

/** LinkedIn lets invitations expire after six months, so the oldest is younger. */
const longest = 165 * day;

/** People who have nothing to do with any account, besides those who are known by name. */
const furtherStrangers = 36;

/** Makes people, invitations and connections out of chance. The same plan and the same chance give the same population. */
export function populate({
  random,
  rules,
  startsAt,
  accounts: plans,
  people = [],
  samples = false,
}: WorldPlan): Population {
  const createMember = createPeople(random, rules.behaviour);
  const told = new Map(people.map((person) => [foldCase(person.publicIdentifier), person]));
  const members: Member[] = [];
  const accounts: Account[] = [];
  const invitations: Invitation[] = [];
  const connections: Connection[] = [];
  const follows: Follow[] = [];

  const owners = plans.map(({ owner }) => addMember({ ...owner, ...take(identifierOf(owner)) }));
  for (const stranger of knownStrangers) addMember({ ...stranger, ...take(stranger.publicIdentifier) });
  for (const person of told.values()) addMember({ ...describeNewcomer(person.publicIdentifier), ...person });
  for (const [ordinal, plan] of plans.entries()) {
    const owner = owners[ordinal];
    if (owner === undefined) continue;
    const { tier, status } = plan;
    accounts.push({ id: owner.id, ordinal, tier, status, connectedAt: startsAt - 300 * day });
    for (const kind of invitationKinds) {
      addInvitations(kind, plan.sent[kind] ?? 0, (other) => ({ from: owner, to: other }));
      addInvitations(kind, plan.received[kind] ?? 0, (other) => ({ from: other, to: owner }));
    }
    for (let index = 0; index < plan.connections; index += 1) {
      const member = addMember();
      const connectedAt = startsAt - age(index, plan.connections, 4 * longest, 1);
      connections.push(connectionBetween(owner.id, member.id, connectedAt));
      // LinkedIn lets both follow each other; a few are enough here.
      if (index % 50 === 0) addFollow(owner, member, connectedAt);
      if (index % 40 === 0) addFollow(member, owner, connectedAt);
    }
  }
  for (let index = 0; index < furtherStrangers; index += 1) addMember();
  // What comes last changes nothing that came before it.
  const written = plans.map((plan, ordinal) => write(owners[ordinal], plan.conversations));
  const population = {
    members,
    accounts,
    invitations,
    connections,
    follows,
    conversations: written.flatMap((each) => each.conversations),
    messages: written.flatMap((each) => each.messages),
  };
  return samples ? placeSamples(population, startsAt) : population;

  /** What is told of somebody who is there anyway. */
  function take(publicIdentifier: string): KnownPerson | undefined {
    const key = foldCase(publicIdentifier);
    const person = told.get(key);
    told.delete(key);
    return person;
  }

  function write(owner: Member | undefined, count: number): Written {
    if (owner === undefined || count === 0) return { conversations: [], messages: [] };
    const theirs = connections.filter(({ firstId, secondId }) => [firstId, secondId].includes(owner.id));
    const latest = theirs.sort((one, other) => other.connectedAt - one.connectedAt).slice(0, count);
    return writeConversations(random, owner, latest, startsAt);
  }

  function addMember(known?: Partial<Member>): Member {
    const member = createMember(known);
    members.push(member);
    return member;
  }

  function addFollow(follower: Member, followed: Member, followedAt: number): void {
    follows.push({
      id: pairId(follower.id, followed.id),
      followerId: follower.id,
      followedId: followed.id,
      followedAt,
    });
  }

  function addInvitations(
    kind: InvitationKind,
    count: number,
    sides: (other: Member) => { readonly from: Member; readonly to: Member },
  ): void {
    for (let index = 0; index < count; index += 1) {
      const hasNote = kind === 'connection' && random.integer(1, 3) === 1;
      const { from, to } = sides(addMember());
      const sentAt = startsAt - age(index, count, longest);
      const answersAt = sentAt + to.answerDays * day;
      const answers = kind === 'connection' && rules.activity === 'lively' && to.answer !== 'none';
      // Who would have answered by now has not, and will not.
      const isStillToAnswer = answers && answersAt > startsAt && !owners.includes(to);
      invitations.push({
        id: invitationId(random, invitations.length),
        fromId: from.id,
        toId: to.id,
        kind,
        note: hasNote ? random.pick(notes) : null,
        sentAt,
        state: 'pending',
        settledAt: null,
        dueAt: isStillToAnswer ? answersAt : Math.max(startsAt + day, sentAt + rules.expireAfterDays * day),
        sharedSecret: sharedSecret(random),
      });
    }
  }

  /**
   * Many are young and few are old, as in a real list of what is pending: minutes for the first, months for the last. With
   * an exponent of 1 they come evenly, as connections do.
   */
  function age(index: number, count: number, oldest: number, exponent = 2): number {
    const from = (index / count) ** exponent * oldest;
    const to = ((index + 1) / count) ** exponent * oldest;
    return 20 * minute + random.integer(Math.ceil(from), Math.floor(to));
  }
}
