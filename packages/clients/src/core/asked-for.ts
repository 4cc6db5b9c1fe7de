import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import { publicIdentifierOf } from './member.ts';
import { isSameMember, type KnownReference } from './member-reference.ts';
import type { VendorName } from './vendor-name.ts';

interface FoundProfile {
  readonly vendor: VendorName;
  readonly member: Partial<Member>;
  /** What the vendor answered. */
  readonly raw: unknown;
}

/**
 * Sees to it that nobody acts on a stranger. Vendors have been seen to answer with the profile of somebody else, when many
 * were asked for at once.
 *
 * @throws {InvitationError} `unexpected-answer` unless a profile names the person it was asked for by.
 */
export function checkAskedFor({ vendor, member, raw }: FoundProfile, reference: KnownReference): void {
  if (isAskedFor(member, reference)) return;
  const name = reference.id ?? reference.publicIdentifier;
  const message = `${vendor} did not answer with the profile of ${name}.`;
  throw new InvitationError('unexpected-answer', message, { vendor, cause: raw });
}

function isAskedFor(member: Partial<Member>, { id, publicIdentifier }: KnownReference): boolean {
  if (id !== undefined) return member.id === id;
  const found = { profileUrl: member.profileUrl, publicIdentifier: unescaped(member.publicIdentifier) };
  return isSameMember(found, { publicIdentifier: unescaped(publicIdentifier) });
}

/** Letters beyond ASCII may come as they stand in an address. */
function unescaped(publicIdentifier: string | undefined): string | undefined {
  return publicIdentifier && publicIdentifierOf(`/in/${publicIdentifier}`);
}
