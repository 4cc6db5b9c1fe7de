import type { Member } from './invitation.ts';
import { InvitationError } from './invitation-error.ts';
import { publicIdentifierOf } from './member.ts';
import type { VendorName } from './vendor-name.ts';

/** Names a person by at least one of these; a `Member` of a listing will do. */
export type MemberReference = Pick<Partial<Member>, 'id' | 'publicIdentifier' | 'profileUrl'>;

/**
 * Reads what people paste: the address of a profile, a public identifier, LinkedIn's own id (`ACo…`), or a URN that ends
 * in it. Undefined when it is none of these.
 */
export function readMemberReference(text: string): MemberReference | undefined {
  const words = text.trim();
  const id = /^(?:urn:li:(?:fsd_profile|fs_miniProfile|member):)?(?<id>A[CD]o[\w-]{10,})$/.exec(words)?.groups?.['id'];
  if (id !== undefined) return { id };
  const inAddress = /^(?:https?:\/\/)?(?:[\w-]+\.)?linkedin\.com\/in\//i.test(words)
    ? publicIdentifierOf(words)
    : undefined;
  const identifier = inAddress ?? (/^[^\s/?#:@]{3,100}$/.test(words) ? words : undefined);
  if (identifier === undefined || isNothing(identifier)) return undefined;
  // LinkedIn's addresses also take its ids.
  return isMemberId(identifier) ? { id: identifier } : { publicIdentifier: identifier };
}

/** The parts that a reference gives or implies. */
export interface KnownReference {
  readonly id?: string | undefined;
  readonly publicIdentifier?: string | undefined;
}

/** @throws {InvitationError} `invalid-request` when a reference names nobody. */
export function knownReference(
  { id, publicIdentifier, profileUrl }: MemberReference,
  vendor: VendorName,
): KnownReference {
  const fromUrl = profileUrl ? readMemberReference(profileUrl) : undefined;
  const known = {
    id: id || fromUrl?.id || undefined,
    publicIdentifier: publicIdentifier || fromUrl?.publicIdentifier || undefined,
  };
  if (known.id !== undefined || known.publicIdentifier !== undefined) return known;
  throw new InvitationError(
    'invalid-request',
    'Name the member by id (ACo…), by public identifier or by the address of the profile.',
    { vendor },
  );
}

/** Whether a member is the one whom a reference names. */
export function isSameMember(member: Partial<Member>, reference: KnownReference): boolean {
  if (reference.id !== undefined && member.id === reference.id) return true;
  const identifier = member.publicIdentifier ?? publicIdentifierOf(member.profileUrl);
  return (
    reference.publicIdentifier !== undefined && identifier?.toLowerCase() === reference.publicIdentifier.toLowerCase()
  );
}

/** What expressions give that find nothing; as a public identifier it would name some stranger. */
function isNothing(text: string): boolean {
  return /^(undefined|null|nan|none|true|false)$/i.test(text) || /[[\]{}<>"'`]/.test(text);
}

function isMemberId(text: string): boolean {
  return /^A[CD]o[\w-]{20,}$/.test(text);
}
