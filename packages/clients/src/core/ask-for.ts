import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import type { KnownReference } from './member-reference.ts';
import { areSame, namesOf } from './person/names.ts';
import { profileUrlOf } from './person/profile-address.ts';
import type { VendorName } from './vendor-name.ts';

interface FoundProfile {
  readonly vendor: VendorName;
  readonly member: Member;
  /** What the vendor answered. */
  readonly raw: unknown;
}

/**
 * Reads about somebody by the name that the vendor takes, and sees to it that nobody acts on a stranger, before anything is
 * sent. Vendors have been seen to answer with the profile of somebody else, when many were asked for at once; and LinkedIn
 * leads from the old address of a renamed person to the new one.
 *
 * @throws {InvitationError} `unexpected-answer` unless what was found names the person it was asked for by.
 */
export async function askFor<Found extends FoundProfile>(
  { id, publicIdentifier }: KnownReference,
  read: (name: string) => Promise<Found>,
): Promise<Found> {
  const name = id ?? publicIdentifier ?? '';
  const profile = await read(name);
  const { vendor, member, raw } = profile;
  const wanted = id === null ? { publicIdentifier } : { id };
  if (areSame(namesOf(member), namesOf(wanted))) return profile;
  const found = id === null ? member.publicIdentifier : null;
  const message =
    found === null
      ? `${vendor} did not answer with the profile of ${name}. Nothing was sent.`
      : `${vendor} was asked for ${name} and answered with ${found}: the person was renamed, or it is somebody else. Nothing was sent. If you mean ${found}, use ${profileUrlOf(found)}`;
  throw new InvitationError('unexpected-answer', message, { vendor, cause: raw });
}
