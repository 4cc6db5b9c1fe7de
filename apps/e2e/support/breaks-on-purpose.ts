import type { Rule } from '@invitekit/contract';

interface BreaksOnPurpose {
  /** Below `test`. */
  readonly name: string;
  /** What the test file breaks, so that the vendor refuses it. */
  readonly rules: readonly Rule[];
  /** How many requests of it at most the spec cannot judge. Default 0. */
  readonly unvalidated?: number;
}

const requests = [
  'vendors/connectsafely-accounts.test.ts',
  'vendors/connectsafely-errors.test.ts',
  'vendors/connectsafely-invitations.test.ts',
  'vendors/connectsafely-lists.test.ts',
  'vendors/linkup-accounts.test.ts',
  'vendors/linkup-billing.test.ts',
  'vendors/linkup-conversations.test.ts',
  'vendors/linkup-network.test.ts',
  'vendors/linkup-webhooks.test.ts',
  'vendors/postpress-webhooks.test.ts',
  'vendors/unipile-accounts.test.ts',
  'vendors/unipile-limits.test.ts',
  'vendors/unipile-people.test.ts',
] as const;

/** The test files that send what no client should, or have the fake answer what no vendor documents. */
export const breaksOnPurpose: readonly BreaksOnPurpose[] = [
  ...requests.map((name): BreaksOnPurpose => ({ name, rules: ['request'] })),
  // An action that no vendor has, and then a path.
  { name: 'errors.test.ts', rules: ['operation', 'request'] },
  { name: 'client/requests.test.ts', rules: ['operation'] },
  { name: 'vendors/linkup-messages.test.ts', rules: ['operation', 'request'] },
  // An operation that the spec only names.
  { name: 'vendors/postpress-conventions.test.ts', rules: ['operation', 'request'], unvalidated: 1 },
  // A date in the place of seconds.
  { name: 'retry-after.test.ts', rules: ['header'] },
];
