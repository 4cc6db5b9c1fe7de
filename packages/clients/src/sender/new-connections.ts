import type { OperationOptions } from '../core/invitation-client.ts';
import { namesOf } from '../core/person/names.ts';
import type { Seen } from './account-view.ts';
import type { SenderAccount } from './sender-account.ts';

/** Connections that were made after a moment, in milliseconds since 1970; undefined where they cost credits or have no dates. */
export async function newConnections(
  { client, hashesOf }: SenderAccount,
  from: number,
  { signal }: OperationOptions,
): Promise<readonly Seen[] | undefined> {
  if (!client.capabilities.listConnections || client.prices !== null) return undefined;
  const found: Seen[] = [];
  for await (const { member, connectedAt } of client.listAllConnections({ signal })) {
    if (connectedAt === null || connectedAt.precision === 'unknown') return undefined;
    const latest = Date.parse(connectedAt.latest);
    if (latest < from) break;
    const person = await hashesOf(member);
    found.push({ earliest: Date.parse(connectedAt.earliest), latest, names: namesOf(member), person });
  }
  return found;
}
