import { readIdentifier } from './identifier.ts';
import { type OtherIdKind, type PersonId, readPersonId } from './person-id.ts';

export type AddressReading =
  | PersonId
  | { readonly is: 'member'; readonly member: { readonly publicIdentifier: string } }
  | { readonly is: 'not-understood' };

const notUnderstood = { is: 'not-understood' } as const;

const withHost = /^(?:(?:https?:)?\/\/)?(?:[a-z\d-]+\.)*linkedin\.com(?::\d{1,5})?(\/.*)$/isu;
const withoutHost = /^\/?(in\/.*)$/isu;

const profile = /^\/?(?:comm\/|mwlite\/(?:profile\/)?)?in\/([^/]+)((?:\/[\w-]*)*)$/iu;

/** Pages of a profile, and the language that it is shown in. */
const pages = /^(?:|[a-z]{2}(?:[-_][a-z]{2,4})?|recent-activity|overlay|details?|opportunities|edit|treasury)$/i;

const products: readonly (readonly [path: RegExp, kind: OtherIdKind])[] = [
  [/^\/sales\/(?:lead|people|profile)\/([\w-]+)(?:,[\w-]*)*\/?$/i, 'sales'],
  [/^\/(?:talent\/profile|recruiter\/profile)\/([\w-]+)(?:,[\w-]*)*\/?$/i, 'recruiter'],
];

/** Whom the address of a profile names, complete or from its path on; undefined where a text is no such address. */
export function readAddress(text: string): AddressReading | undefined {
  const path = withHost.exec(text)?.[1] ?? withoutHost.exec(text)?.[1];
  if (path === undefined) return undefined;
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(path) ?? [];
  if (!isHarmless(rest)) return notUnderstood;
  for (const [form, kind] of products) {
    const id = form.exec(place)?.[1];
    if (id !== undefined) return readPersonId(id) ?? { is: 'other-id', kind, id };
  }
  const [, segment = '', further = ''] = profile.exec(place) ?? [];
  const [, page = '', ...deeper] = further.toLowerCase().split('/');
  // A second profile begins there.
  if (!pages.test(page) || [page, ...deeper].includes('in')) return notUnderstood;
  const publicIdentifier = readIdentifier(segment);
  // Programs write these two for nothing.
  if (publicIdentifier === undefined || /^(?:undefined|null)$/i.test(publicIdentifier)) return notUnderstood;
  return readPersonId(publicIdentifier) ?? { is: 'member', member: { publicIdentifier } };
}

/** Whether a query and a fragment are one word and hold no second profile. */
function isHarmless(rest: string): boolean {
  const plain = rest.replaceAll(/%(?:25)*2F/gi, '/');
  return !/[\s\p{C}<>"|]|linkedin\.com|\/in\//iu.test(plain);
}
