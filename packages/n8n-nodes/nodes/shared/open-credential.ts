import { InvitationError, type VendorName } from '@invitekit/clients';
import { type OpenCredential, readCredential, type StoredCredential } from '../../credentials/read-credential.ts';

/** @throws {InvitationError} `invalid-request` for a credential that cannot be used, in the words of the editor. */
export function openCredential(vendor: VendorName, stored: StoredCredential): OpenCredential {
  const credential = readCredential(vendor, stored);
  if (!('problem' in credential)) return credential;
  throw new InvitationError('invalid-request', credential.problem, { vendor });
}
