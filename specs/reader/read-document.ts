import { documentSchema, type SpecDocument } from './document.ts';
import { readSpec } from './read-spec.ts';

/** Reading one takes a third of a second. */
const documents = new Map<string, SpecDocument>();

/** The spec of a vendor, as it was when it was first read. The build has this module replaced by the documents that were read. */
export function readSpecDocument(vendor: string): SpecDocument {
  const known = documents.get(vendor);
  if (known !== undefined) return known;
  const document = documentSchema.parse(readSpec(vendor));
  documents.set(vendor, document);
  return document;
}
