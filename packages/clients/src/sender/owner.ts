import type { InvitationClient } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { identifierKey } from '../core/person/public-identifier.ts';
import { readPerson } from '../core/person/read-person.ts';
import { shown } from '../core/shown.ts';

/** Whose account it is, in one spelling for all senders of it. */
export interface Owner {
  readonly name: string;
  /** Whether the same person has this name at every vendor. */
  readonly isPerson: boolean;
}

/** By what an account is known whose owner nobody says. */
export function namelessOwner({ vendor, accountId = 'default' }: InvitationClient): Owner {
  return { name: `${vendor} ${accountId}`, isPerson: false };
}

/**
 * @param told - What the user says: a public identifier or the address of a profile.
 * @throws {InvitationError} `invalid-request` for anything else.
 */
export async function findOwner(client: InvitationClient, told: string | undefined): Promise<Owner> {
  const { vendor } = client;
  if (told === undefined) {
    const publicIdentifier = await client.owner();
    return publicIdentifier === null
      ? namelessOwner(client)
      : { name: identifierKey(publicIdentifier), isPerson: true };
  }
  const reading = readPerson(told);
  const name = reading.is === 'member' ? reading.member.publicIdentifier : undefined;
  if (name !== undefined) return { name: identifierKey(name), isPerson: true };
  const message = `owner must be the public identifier or the profile URL of the account's owner, not ${shown(told)}.`;
  throw new InvitationError('invalid-request', message, { vendor });
}
