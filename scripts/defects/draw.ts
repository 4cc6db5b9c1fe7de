/**
 * Draws what the defects are of, before any is written. A seed shuffles the cells of kinds × vendors; the first 60 of those
 * that can be are taken, and 20 of them are kept out of sight of who writes the checks. In each cell the seed also shuffles
 * the places, the operations or events of the vendor to which the kind applies, and the fields of their answers.
 * `npx -y pnpm@12 run defects --draw` prints all of it.
 */
import { readOperations, readSpecDocument, type SpecDocument, type SpecOperation } from '@invitekit/specs/reader';
import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';
import { cameLater } from './came-later.ts';
import { type Field, fieldsOf } from './fields.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { createRandom, shuffle } from './random.ts';

/** The day on which it was drawn. */
const seed = 20261129;

const size = 60;
const hiddenSize = 20;

/** A place that a defect may have. */
interface Place {
  /** An operation, or an event that webhooks tell. */
  readonly name: string;
  /** Fields of its success that the kind can be about; none where it is not about a field. */
  readonly fields: readonly string[];
}

export interface Cell {
  readonly kind: Kind;
  readonly vendor: VendorName;
  readonly isHidden: boolean;
  /** The first one that can have the defect has it, in the first field that can. */
  readonly places: readonly Place[];
}

export function draw(): readonly Cell[] {
  const random = createRandom(seed);
  const cells = kindNames.flatMap((kind) => vendorNames.map((vendor) => ({ kind, vendor })));
  const drawn = shuffle(cells, random)
    .map((cell) => ({ ...cell, places: shuffle(placesOf(cell), random).map(withFields(random)) }))
    .filter(({ places }) => places.length > 0)
    .slice(0, size);
  const hidden = new Set(shuffle(drawn, random).slice(0, hiddenSize));
  return drawn.map((cell) => ({ ...cell, isHidden: hidden.has(cell) }));
}

function withFields(random: () => number): (place: Place) => Place {
  return ({ name, fields }) => ({ name, fields: shuffle(fields, random) });
}

function placesOf({ kind, vendor }: Pick<Cell, 'kind' | 'vendor'>): readonly Place[] {
  if (kind === 'event') {
    const events = vendors[vendor].webhookEvents.filter((name) => !cameLater(vendor, name));
    return events.map((name) => ({ name, fields: [] }));
  }
  const document = readSpecDocument(vendor);
  const { hasPlace, isAbout } = kinds[kind];
  return readOperations(document)
    .filter((operation) => hasPlace(operation) && !cameLater(vendor, operation.id))
    .map((operation) => ({ name: operation.id, fields: wantedFields(document, operation, isAbout) }))
    .filter(({ fields }) => isAbout === undefined || fields.length > 0);
}

function wantedFields(
  document: SpecDocument,
  operation: SpecOperation,
  isAbout: ((field: Field) => boolean) | undefined,
): readonly string[] {
  if (isAbout === undefined) return [];
  return fieldsOf(document, operation)
    .filter(isAbout)
    .map(({ path }) => path);
}
