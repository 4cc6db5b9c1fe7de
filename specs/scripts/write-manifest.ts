import { readOperations, readSpecDocument } from '../reader/index.ts';
import type { VendorFacts } from '../vendor-facts.ts';
import { type ReadFacts, readVendorFacts } from './read-vendor-facts.ts';
import { vendors } from './vendors.ts';

const banner = '// Generated from openapi.yaml by `pnpm generate`. Do not edit.\n\n';

/** The files of the manifest, by their path here: one for each vendor, and one that has them all. */
export function writeManifest(): readonly (readonly [path: string, text: string])[] {
  const read = vendors.map(readVendorFacts).toSorted(byPosition);
  const all = read.map(({ facts }) => facts);
  return [
    ...all.map((facts) => [`${facts.name}/vendor.ts`, wordVendor(facts)] as const),
    ['vendors.ts', wordAll(all)],
    ['operation-names.ts', wordOperationNames(all)],
  ];
}

function wordVendor(facts: VendorFacts): string {
  return `${banner}import type { VendorFacts } from '../vendor-facts.ts';

export const ${facts.name} = ${JSON.stringify(facts, null, 2)} as const satisfies VendorFacts;
`;
}

function wordAll(all: readonly VendorFacts[]): string {
  const names = all.map(({ name }) => name);
  const imports = names.toSorted().map((name) => `import { ${name} } from './${name}/vendor.ts';`);
  return `${banner}${imports.join('\n')}
import type { VendorFacts } from './vendor-facts.ts';

export { type CommonOperation, commonOperations, type KeyHeader, type OtherKey, type SignatureHeader, type VendorFacts } from './vendor-facts.ts';

/** The vendors that there are, in the order in which they are shown. */
export const vendorNames = [${names.map((name) => `'${name}'`).join(', ')}] as const;

/** One of the vendors that there are. */
export type VendorName = (typeof vendorNames)[number];

/** What the manifest says of a vendor. */
export interface Vendor extends VendorFacts {
  readonly name: VendorName;
}

export const vendors = { ${names.join(', ')} } as const satisfies Readonly<Record<VendorName, Vendor>>;
`;
}

function byPosition(one: ReadFacts, other: ReadFacts): number {
  return one.position - other.position;
}

function wordOperationNames(all: readonly VendorFacts[]): string {
  const lists = all.map(({ name }) => {
    const ids = readOperations(readSpecDocument(name)).map(({ id }) => id);
    return `  ${name}: ${JSON.stringify(ids)},\n`;
  });
  return `${banner}/** The ids of every operation of each vendor; an action of a path that has many is one. */
export const operationNames = {
${lists.join('')}} as const;
`;
}
