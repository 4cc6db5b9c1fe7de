import { type LinkedInId, readBareId } from './linkedin-id.ts';
import { readPublicIdentifier } from './public-identifier.ts';

/** Who an address is about: somebody by public identifier or by LinkedIn's id, or by an id that the fake does not have. */
export type NamedPerson =
  | LinkedInId
  | { readonly is: 'member'; readonly member: { readonly publicIdentifier: string } };

const host = String.raw`(?:(?:https?:)?\/\/)?(?:[a-z0-9\-]+\.)*linkedin\.com\.?(?::(?:80|443))?\/`;

const profile = new RegExp(
  String.raw`^(?:${host}|\/)?(?:(?:comm|mwlite(?:\/profile)?)\/)?in\/(?<name>[^\/?#]+)(?<rest>.*)$`,
  'iv',
);

/** Addresses of LinkedIn's other products. */
const product = new RegExp(
  String.raw`^(?:${host}|\/)(?:sales\/(?:lead|people)|talent\/profile)\/(?<id>[\w\-]+)(?:,[\w,\-]*)?(?<rest>(?:[\/?#].*)?)$`,
  'iv',
);

/** What may follow: further segments, a query, a fragment. */
const end = /^(?:\/[\p{L}\p{N}._~%\-]*)*(?:\?[^\s<>"`\{\}\|\\^\[\]#]*)?(?:#[^\s<>"`\{\}\|\\^\[\]#]*)?$/v;

/**
 * Reads the address of a profile, with or without a host. An address that goes on with anything else, or that names a
 * second person, is none.
 */
export function readProfileAddress(text: string): NamedPerson | undefined {
  const { name, rest = '' } = profile.exec(text)?.groups ?? {};
  if (name !== undefined) return isEnd(rest) ? readName(name) : undefined;
  const { id = '', rest: after = '' } = product.exec(text)?.groups ?? {};
  const found = isEnd(after) ? readBareId(id) : undefined;
  return found?.is === 'other-id' && found.kind !== 'number' ? found : undefined;
}

function readName(segment: string): NamedPerson | undefined {
  const publicIdentifier = readPublicIdentifier(decode(segment) ?? '');
  if (publicIdentifier === undefined) return undefined;
  const id = readBareId(publicIdentifier);
  // In an address, digits are a name like any other.
  const isId = id !== undefined && !(id.is === 'other-id' && id.kind === 'number');
  return isId ? id : { is: 'member', member: { publicIdentifier } };
}

function isEnd(rest: string): boolean {
  return end.test(rest) && !namesSomebody(rest);
}

/** However often it was percent-encoded. */
function namesSomebody(rest: string): boolean {
  if (/(?:^|[^\p{L}\p{N}])in\/./iv.test(rest) || /linkedin\.com/i.test(rest)) return true;
  const decoded = decode(rest);
  return decoded !== undefined && decoded !== rest && namesSomebody(decoded);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
