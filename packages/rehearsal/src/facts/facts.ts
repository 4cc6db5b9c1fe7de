import { type FollowedPolicy, followedPolicy, type Zone } from '@invitekit/clients/sender';
import type { Act } from '../journal/act.ts';
import { type Hold, holdsIn } from '../journal/holds.ts';
import { sentInvitations } from '../journal/match-invitations.ts';
import { type KnownPeople, knownPeople } from '../journal/people-known.ts';
import { readActs } from '../journal/read-acts.ts';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import type { Gates } from './gates.ts';
import { type Labels, labelsOf } from './labels.ts';
import { type Limits, limitsOf } from './limits.ts';

type Invitation = Rehearsed['invitations'][number];

/** An invitation to connect of the rehearsal. */
export interface Sent {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly invitation: Invitation;
  readonly person: string;
  /** The request that made it; undefined where nobody knows. */
  readonly act: Act | undefined;
}

/** All that figures and findings are made of. */
export interface Facts {
  readonly rehearsed: Rehearsed;
  readonly policy: FollowedPolicy;
  readonly limits: Limits;
  readonly zone: Zone;
  readonly acts: readonly Act[];
  /** The oldest first. */
  readonly sent: readonly Sent[];
  readonly holds: readonly Hold[];
  readonly people: KnownPeople;
  readonly labels: Labels;
}

/** @throws {TypeError} or {RangeError} for a policy that makes no sense. */
export async function readFacts(rehearsed: Rehearsed, gates: Gates, names: boolean): Promise<Facts> {
  const policy = followedPolicy(rehearsed.policy, rehearsed.vendor, Date.parse(rehearsed.from));
  const acts = await readActs(rehearsed);
  const people = knownPeople(rehearsed);
  const byInvitation = new Map(acts.flatMap((act) => (act.invitation ? [[act.invitation.id, act] as const] : [])));
  return {
    rehearsed,
    policy,
    limits: limitsOf(policy, gates),
    zone: policy.zone,
    acts,
    sent: sentInvitations(rehearsed)
      .map((invitation) => {
        const act = byInvitation.get(invitation.id);
        return {
          at: act?.at ?? Date.parse(invitation.sentAt),
          invitation,
          person: people.of(invitation.member).key,
          act,
        };
      })
      .toSorted(inOrder),
    holds: holdsIn(acts, rehearsed.days, policy.zone),
    people,
    labels: labelsOf(rehearsed, names),
  };
}

/** Those of the same moment in the order of their requests. */
function inOrder(one: Sent, other: Sent): number {
  return one.at - other.at || (one.act?.number ?? 0) - (other.act?.number ?? 0);
}
