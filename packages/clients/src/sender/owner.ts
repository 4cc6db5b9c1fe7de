import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import { InvitationError } from '../core/invitation-error.ts';
import { identifierKey } from '../core/person/public-identifier.ts';
import { readPerson } from '../core/person/read-person.ts';
import { shown } from '../core/shown.ts';

/**
 * Whose LinkedIn account it is, in one spelling: the same person has the same public identifier at every vendor.
 *
 * @param told - What the user says: a public identifier or the address of a profile.
 * @throws {InvitationError} `invalid-request` when nobody tells.
 */
export async function findOwner(
  client: InvitationClient,
  told: string | undefined,
  { signal }: OperationOptions,
): Promise<string> {
  const { vendor, accountId } = client;
  if (told !== undefined) {
    const reading = readPerson(told);
    const name = reading.is === 'member' ? reading.member.publicIdentifier : undefined;
    if (name !== undefined) return identifierKey(name);
    const message = `owner must be the public identifier or the profile URL of the account's owner, not ${shown(told)}.`;
    throw new InvitationError('invalid-request', message, { vendor });
  }
  const accounts = [];
  for await (const account of client.listAllAccounts({ signal })) accounts.push(account);
  // Without an id, the key's only account is meant.
  const found = accountId === undefined ? accounts : accounts.filter(({ id }) => id === accountId);
  const [account] = found;
  if (found.length === 1 && account?.publicIdentifier) return identifierKey(account.publicIdentifier);
  const message = `${vendor} does not say whose LinkedIn account this is. Give createSender the owner: the public identifier or the profile URL.`;
  throw new InvitationError('invalid-request', message, { vendor });
}
