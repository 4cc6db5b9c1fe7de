import {
  type Effect,
  effectOf,
  type NotModelled,
  readOperations,
  readSpecDocument,
  type SpecAnswer,
  type SpecDocument,
  type SpecOperation,
  SpecValidator,
  valueAt,
} from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';

/** What the checks need of a vendor's spec. */
export interface Spec {
  readonly vendor: VendorName;
  readonly document: SpecDocument;
  /** Where the vendor itself is. */
  readonly hosts: readonly string[];
  readonly operations: readonly SpecOperation[];
  /** What the vendor has and the spec only names. */
  readonly notModelled: readonly NotModelled[];
  readonly validator: SpecValidator;
  /** Where an error carries its own name, as a JSON pointer; undefined where errors have none. */
  readonly errorNameAt: string | undefined;
  /** @throws when the spec has no such operation. */
  operation(id: string): SpecOperation;
  /** What an operation does. */
  effectOf(id: string): Effect;
  /** An answer in a word or two, for instance `404 INVALID_ACCOUNT`. */
  labelOf(status: number, body: unknown): string;
}

/** No vendor has a longer name for an error. */
const longestName = 100;

const loaded = new Map<VendorName, Spec>();

/** The spec of a vendor, read and compiled once: that takes longer than most runs. */
export function loadSpec(vendor: VendorName): Spec {
  const spec = loaded.get(vendor) ?? readSpecOf(vendor);
  loaded.set(vendor, spec);
  return spec;
}

function readSpecOf(vendor: VendorName): Spec {
  const document = readSpecDocument(vendor);
  const operations = readOperations(document);
  const errorNameAt = document['x-error-type'];
  const effects = new Map(operations.map((operation) => [operation.id, effectOf(document, operation)]));
  return {
    vendor,
    document,
    hosts: document.servers.map(({ url }) => new URL(url).hostname),
    operations,
    notModelled: document['x-not-modelled'],
    validator: new SpecValidator(document),
    errorNameAt,
    operation(id) {
      const found = operations.find((operation) => operation.id === id);
      if (found === undefined) throw new Error(`The spec of ${vendor} has no operation ${id}`);
      return found;
    },
    effectOf: (id) => effects.get(id) ?? 'irreversible',
    labelOf(status, body) {
      const name = status < 400 || errorNameAt === undefined ? undefined : valueAt(body, errorNameAt);
      return typeof name === 'string' ? `${status} ${name.slice(0, longestName)}` : String(status);
    },
  };
}

/** What an operation documents for a status; undefined where it documents nothing. */
export function answerOf({ answerPointers, headerPointers }: SpecOperation, status: number): SpecAnswer | undefined {
  if (!answerPointers.has(status)) return undefined;
  return { body: answerPointers.get(status), headers: headerPointers.get(status) ?? new Map() };
}
