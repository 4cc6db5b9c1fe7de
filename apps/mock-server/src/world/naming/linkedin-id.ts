/** Whose ids they are: LinkedIn's own, those of two of its products, or the older one that counts people. */
export type OtherIdKind = 'sales' | 'recruiter' | 'number';

export type LinkedInId =
  | { readonly is: 'member'; readonly member: { readonly id: string } }
  | { readonly is: 'other-id'; readonly kind: OtherIdKind; readonly id: string };

/** An id of LinkedIn's, in whatever way it is written; undefined for what is none. Case matters. */
export function readLinkedInId(text: string): LinkedInId | undefined {
  const id = /^urn:li:(?:fsd?_profile|fs_miniProfile|member):(.+)$/i.exec(text)?.[1] ?? text;
  const sales = /^urn:li:fsd?_salesProfile:\(?([\w-]+)[\w,-]*\)?$/i.exec(text)?.[1];
  return readBareId(sales ?? id);
}

/** The same for an id without anything around it, as it stands in an address. */
export function readBareId(id: string): LinkedInId | undefined {
  if (/^ACoA[\w-]{6,}$/.test(id)) return { is: 'member', member: { id } };
  if (/^ACwA[\w-]{16,}$/.test(id)) return { is: 'other-id', kind: 'sales', id };
  if (/^(?:ACrA|AE[A-Z]A)[\w-]{16,}$/.test(id)) return { is: 'other-id', kind: 'recruiter', id };
  return /^\d+$/.test(id) ? { is: 'other-id', kind: 'number', id } : undefined;
}
