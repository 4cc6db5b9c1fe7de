import { readSpecDocument, type Source, sourceSchema, valueAt } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';

const grades: Readonly<Record<Source['grade'], string>> = {
  recorded: 'the vendor answered so',
  seed: 'the first guide says',
  vendor: 'the vendor says',
  'third-party': 'others say',
  inferred: 'inferred',
};

/** Who says what the most invitations at a vendor are. */
export function ceilingSource(vendor: VendorName): string {
  const source = sourceSchema.parse(valueAt(readSpecDocument(vendor), '/x-invitation-ceiling/x-source'));
  return `${grades[source.grade]}: ${source.ref}`;
}

export const policySource = 'the account’s policy; docs/sender.md says who advises its defaults';

/** The fake's rules; LinkedIn publishes none. */
export const linkedInSource = 'the fake’s LinkedIn, with the numbers of Unipile’s pages; LinkedIn publishes none';

export const vendorAnswerSource = 'the vendor’s own answer, as its spec describes it';
