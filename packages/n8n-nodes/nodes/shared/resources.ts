import type { InvitationClient } from '@invitekit/clients';
import type { Operation, Resource } from './operation.ts';

/** The Invitation resource with the operations that a vendor has. */
export function invitationResource<Client extends InvitationClient>(
  operations: readonly Operation<Client>[],
): Resource<Client> {
  return { name: 'Invitation', value: 'invitation', operations };
}
