import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import type { KnownReference } from './member-reference.ts';
import { areSame, namesOf } from './person/names.ts';
import type { VendorName } from './vendor-name.ts';

interface FoundProfile {
  readonly vendor: VendorName;
  readonly member: Member;
  /** What the vendor answered. */
  readonly raw: unknown;
}

/**
 * Sees to it that nobody acts on a stranger, before anything is sent. Vendors have been seen to answer with the profile of
 * somebody else, when many were asked for at once; and LinkedIn leads from the old address of a renamed person to the new one.
 *
 * @throws {InvitationError} `unexpected-answer` unless a profile names the person it was asked for by.
 */
export function checkAskedFor({ vendor, member, raw }: FoundProfile, { id, publicIdentifier }: KnownReference): void {
  const wanted = id === null ? { publicIdentifier } : { id };
  if (areSame(namesOf(member), namesOf(wanted))) return;
  const name = id ?? publicIdentifier;
  const found = id === null ? member.publicIdentifier : null;
  const message =
    found === null
      ? `${vendor} did not answer with the profile of ${name}. Nothing was sent.`
      : `${vendor} was asked for ${name} and answered with ${found}: the person was renamed, or it is somebody else. Nothing was sent. If ${found} is whom you mean, use https://www.linkedin.com/in/${encodeURIComponent(found)}`;
  throw new InvitationError('unexpected-answer', message, { vendor, cause: raw });
}
