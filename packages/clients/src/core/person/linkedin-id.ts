/**
 * Which of LinkedIn's ids it is. Only those of kind `member` (`ACo…`) are taken by the vendors; the others name the same
 * people in Sales Navigator (`ACw…`), in Recruiter (`ACr…`, `AE…`) and in old APIs (digits), and cannot be converted.
 */
export type LinkedInIdKind = 'member' | 'sales' | 'recruiter' | 'number';

export interface LinkedInId {
  readonly kind: LinkedInIdKind;
  readonly id: string;
}

/** A capital after the start tells an id from a name such as `acorn-software`: names are written small. */
const forms: readonly (readonly [LinkedInIdKind, RegExp])[] = [
  ['member', /^A[CD]o(?=[\w-]*[A-Z])[\w-]{3,}$/],
  ['sales', /^ACw(?=[\w-]*[A-Z])[\w-]{3,}$/],
  ['recruiter', /^ACr(?=[\w-]*[A-Z])[\w-]{3,}$/],
  ['recruiter', /^AE(?:[A-Z]AA[\w-]{5,}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{10,})$/],
  ['number', /^\d+$/],
];

const urn =
  /^urn:li:(?:fsd_profile|fs_profile|fs_miniProfile|fs_salesProfile|ts_profile|member|person):\(?(?<id>[\w-]+)/;

/** Reads an id, bare or at the start of a URN's last part. */
export function readLinkedInId(text: string): LinkedInId | undefined {
  const id = urn.exec(text)?.groups?.['id'] ?? text;
  const kind = forms.find(([, form]) => form.test(id))?.[0];
  return kind && { kind, id };
}

/** LinkedIn's own id `ACo…`, or nothing. */
export function readMemberId(text: string | undefined): string | undefined {
  const found = readLinkedInId(text ?? '');
  return found?.kind === 'member' ? found.id : undefined;
}
