import { readLinkedInId } from './linkedin-id.ts';
import type { PersonReading } from './person-reading.ts';
import { isPublicIdentifier } from './public-identifier.ts';

const host = String.raw`(?:(?:https?:)?//)?(?:[a-z\d-]+\.)*linkedin\.com(?::\d{1,5})?`;

const profile = new RegExp(`^(?:${host}/|/)?(?:comm/|mwlite/(?:profile/)?)?in/(?<segment>[^/?#]+)(?<rest>.*)$`, 'isu');

/** The profiles of Sales Navigator and Recruiter. */
const paidProfile = new RegExp(
  String.raw`^${host}/(?:sales/(?:lead|people)|talent/profile)/(?<id>[\w-]+)(?:,\w*)*(?:[/?#]\S*)?$`,
  'isu',
);

/** What programs write into an address when they know no name. */
const noNames: readonly string[] = ['undefined', 'null'];

/** Whether a text claims to be an address on LinkedIn, understood or not. */
export function isLinkedInAddress(text: string): boolean {
  return /linkedin\.com|^\/?in\//i.test(text);
}

/** Reads the address of a profile, escapes and all. What is behind the name must not hold a second one. */
export function readProfileAddress(text: string): PersonReading {
  const paid = readLinkedInId(paidProfile.exec(text)?.groups?.['id'] ?? '');
  if (paid !== undefined && paid.kind !== 'member') return { is: 'other-id', ...paid, kind: paid.kind };
  const { segment = '', rest = '' } = profile.exec(text)?.groups ?? {};
  const name = decode(segment)?.normalize('NFC');
  if (name === undefined || !isHarmless(rest)) return { is: 'not-understood' };
  const found = readLinkedInId(name);
  if (found?.kind === 'member') return { is: 'member', member: { id: found.id } };
  // A name may consist of digits.
  if (found !== undefined && found.kind !== 'number') return { is: 'other-id', kind: found.kind, id: found.id };
  if (!isPublicIdentifier(name) || noNames.includes(name.toLowerCase())) return { is: 'not-understood' };
  return { is: 'member', member: { publicIdentifier: name } };
}

/** The address of a profile. */
export function profileUrlOf(publicIdentifier: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier)}`;
}

/** The last segment of an address as a vendor tells it, which need not be one that a person could have. */
export function lastSegment(profileUrl: string | undefined): string | undefined {
  const segment = /\/in\/([^/?#]+)/i.exec(profileUrl ?? '')?.[1];
  return segment === undefined ? undefined : (decode(segment) ?? segment).normalize('NFC');
}

function isHarmless(rest: string): boolean {
  const isForm = /^(?:\/[\p{L}\p{M}\p{N}._~%-]*)*(?:\?[^\s,;|<>"]*)?(?:#[^\s,;|<>"]*)?$/u.test(rest);
  return isForm && !/\/in\/|\p{Cf}/iu.test(decode(decode(rest) ?? '/in/') ?? rest);
}

/** Undefined for a percent sign that starts no escape. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
