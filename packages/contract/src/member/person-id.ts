/** What kind of id LinkedIn's other products give a person. */
export type OtherIdKind = 'sales' | 'recruiter' | 'number';

export type PersonId =
  | { readonly is: 'member'; readonly member: { readonly id: string } }
  | { readonly is: 'other-id'; readonly kind: OtherIdKind; readonly id: string };

/** What their bytes begin with makes the fourth letter an A; a person's own word such as `ACoaching` has none there. */
const forms: readonly (readonly [form: RegExp, kind: 'member' | OtherIdKind])[] = [
  [/^ACoA[\w-]{12,}$/, 'member'],
  [/^ACwA[\w-]{12,}$/, 'sales'],
  [/^(?:ACr|AE[A-Z])A[\w-]{12,}$/, 'recruiter'],
];

/** The id that a text is; undefined where it is none. */
export function readPersonId(text: string): PersonId | undefined {
  const kind = forms.find(([form]) => form.test(text))?.[1];
  if (kind === undefined) return undefined;
  return kind === 'member' ? { is: 'member', member: { id: text } } : { is: 'other-id', kind, id: text };
}

const people = /^urn:li:(?:member|person|fsd?_profile|fs_miniProfile|fs_salesProfile|ts_profile):(.+)$/i;

/** The same for a URN. */
export function readPersonUrn(text: string): PersonId | undefined {
  const named = people.exec(text)?.[1];
  if (named === undefined) return undefined;
  if (/^urn:li:member:\d+$/i.test(text)) return { is: 'other-id', kind: 'number', id: named };
  return readPersonId(/^\(([\w-]+)(?:,[\w-]*)*\)$/.exec(named)?.[1] ?? named);
}
