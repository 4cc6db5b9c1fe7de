import { documentSchema, type SpecDocument } from './document.ts';
import { readSpec } from './read-spec.ts';

/** Reads the spec of a vendor. The build has this module replaced by the documents that were read. */
export function readSpecDocument(vendor: string): SpecDocument {
  return documentSchema.parse(readSpec(vendor));
}
