import type { Connection } from '@invitekit/clients';
import type { Changes } from './compare.ts';
import { hashesOf } from './ids.ts';
import type { NewestFirst } from './newest-first.ts';
import { type SentList, settle } from './sent-list.ts';
import type { Snapshot } from './state.ts';

/** Somebody who was invited and is a connection now. */
export interface Acceptance {
  readonly connection: Connection;
  /** Undefined when it was never seen pending: it was accepted too soon, or something else made the connection. */
  readonly invitationId: string | undefined;
  /** Whether a node has sent the invitation; undefined when nobody looked. */
  readonly isBySender?: boolean | undefined;
}

export interface Accepted {
  /** Newest first. */
  readonly accepted: readonly Acceptance[];
  /** The sent invitations without those of people who are connections. */
  readonly left: SentList;
  readonly connections: Snapshot | undefined;
}

/** Tells by new connections which sent invitations were accepted. `senders` are hashes of those who sent one themselves. */
export function findAccepted(
  list: NewestFirst<Connection>,
  { items, added, backlog, snapshot, isComplete }: Changes<Connection>,
  sent: SentList,
  senders: ReadonlySet<string>,
): Accepted {
  const idByHash = new Map(sent.pending.flatMap(({ id, people }) => people.map((hash) => [hash, id] as const)));
  const invitationTo = ({ member }: Connection) =>
    hashesOf(member)
      .map((hash) => idByHash.get(hash))
      .find((id) => id !== undefined);
  const isSender = ({ member }: Connection) => hashesOf(member).some((hash) => senders.has(hash));
  // Where its time does not tell how old a connection is, an invitation that was pending does.
  const isSurelyOld = (connection: Connection) => list.isBefore(connection, snapshot?.takenAt ?? 0) === true;
  const late = backlog.filter((connection) => !isSurelyOld(connection) && invitationTo(connection) !== undefined);
  const accepted = [...added, ...late]
    .map((connection) => ({ connection, invitationId: invitationTo(connection) }))
    .filter(({ connection, invitationId }) => invitationId !== undefined || !isSender(connection));

  const left = settle(sent, new Set(items.map(invitationTo).filter((id) => id !== undefined)));
  const invited = new Set(left.pending.flatMap(({ people }) => people));
  // Who is invited again is a connection no longer, and may become one again.
  const baseline = snapshot?.baseline.filter((id) => !isComplete || !invited.has(id)) ?? [];
  return { accepted, left, connections: snapshot && { ...snapshot, baseline } };
}
