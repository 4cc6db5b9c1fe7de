import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import { type HashesOf, type Seen, toMoment, toSeen } from './seen.ts';

interface Reading extends OperationOptions {
  readonly client: InvitationClient;
  readonly hashesOf: HashesOf;
}

/** Connections that were made after a moment, in milliseconds since 1970; undefined where they cost credits or have no dates. */
export async function newConnections(
  { client, hashesOf, signal }: Reading,
  since: number,
): Promise<readonly Seen[] | undefined> {
  if (!client.capabilities.listConnections || client.prices !== null) return undefined;
  const found: Seen[] = [];
  for await (const { member, connectedAt } of client.listAllConnections({ signal })) {
    if (connectedAt === null || connectedAt.precision === 'unknown') return undefined;
    const moment = toMoment(connectedAt);
    if (moment.latest < since) break;
    found.push(await toSeen(hashesOf, member, moment));
  }
  return found;
}
