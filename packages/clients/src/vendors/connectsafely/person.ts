import type { components } from '@invitekit/specs/connectsafely';
import { InvitationError } from '../../core/invitation-error.ts';
import type { KnownReference } from '../../core/member-reference.ts';
import { vendor } from './context.ts';

const urnPrefix = 'urn:li:fsd_profile:';

/** LinkedIn's id in a URN. */
export function idOfUrn(urn: string | undefined): string | undefined {
  return urn?.startsWith(urnPrefix) ? urn.slice(urnPrefix.length) : undefined;
}

/** Names a person as a body does; the vendor prefers the URN. */
export function toChosenPerson({ id, publicIdentifier }: KnownReference): components['schemas']['ChosenPerson'] {
  if (id !== null) return { profileUrn: `${urnPrefix}${id}` };
  if (publicIdentifier !== null) return { profileId: publicIdentifier };
  throw new InvitationError('invalid-request', 'The member is not named.', { vendor });
}

/** Names a person as a message does; the vendor prefers the URN. */
export function toRecipient(member: KnownReference | undefined) {
  const { id = null, publicIdentifier = null } = member ?? {};
  if (id !== null) return { recipientProfileUrn: `${urnPrefix}${id}` };
  if (publicIdentifier !== null) return { recipientProfileId: publicIdentifier };
  throw new InvitationError('invalid-request', 'The member is not named.', { vendor });
}
