import { createHash } from 'node:crypto';
import { type MemberReference, namesOf } from '@invitekit/clients';

/** How many ids of a list are kept: two years of 200 invitations a month. */
const mostRemembered = 5000;

/** The ids that are kept, of those that came last first. */
export function remembered(ids: readonly string[]): readonly string[] {
  return ids.slice(0, mostRemembered);
}

/** 66 bits of the SHA-256. Public identifiers hold names, so nothing else is kept of them. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
}

/** One for each name by which a person is known; none when the vendor tells no such name. */
export function hashesOf(member: MemberReference): readonly string[] {
  const { member: id, publicIdentifier } = namesOf(member);
  return [id, publicIdentifier].filter((name) => name !== undefined).map(hashOf);
}
