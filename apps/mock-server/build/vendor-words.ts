import type { Vendor } from '../src/vendor/vendor.ts';

/** TypeScript for the names that can be used of each vendor. */
export function vendorWords(vendors: readonly Vendor[]): string {
  const names = vendors.map(({ name }) => `'${name}'`).join(', ');
  return `/** The vendors that are faked. */
export const vendorNames = [${names}] as const;

export type VendorName = (typeof vendorNames)[number];

/** What each vendor calls its operations, and the errors that it documents. */
export interface VendorWords {
${vendors.map(wordsOf).join('\n')}
}
`;
}

function wordsOf({ name, operations }: Vendor): string {
  const errors = operations.flatMap((operation) => operation.errors).flatMap(({ type }) => type ?? []);
  return `  readonly ${name}: {
    readonly operation:${unionOf(operations.map(({ id }) => id))};
    readonly error:${unionOf(errors)};
  };`;
}

function unionOf(texts: readonly string[]): string {
  const members = [...new Set(texts)].toSorted();
  return members.length === 0 ? ' never' : members.map((text) => `\n      | '${text}'`).join('');
}
