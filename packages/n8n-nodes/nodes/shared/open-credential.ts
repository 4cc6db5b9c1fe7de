import { InvitationError } from '@invitekit/clients';
import type { Vendor } from '@invitekit/specs/vendors';
import { type OpenCredential, readCredential, type StoredCredential } from '../../credentials/read-credential.ts';

/** @throws {InvitationError} `invalid-request` for a credential that cannot be used, in the words of the editor. */
export function openCredential(facts: Vendor, stored: StoredCredential): OpenCredential {
  const credential = readCredential(facts, stored);
  if (!('problem' in credential)) return credential;
  throw new InvitationError('invalid-request', credential.problem, { vendor: facts.name });
}
