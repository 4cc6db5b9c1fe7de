import type { VendorName } from '@invitekit/clients';
import { operationIdOf, type RecordedFile } from '@invitekit/contract';
import { readSpecDocument, valueAt } from '@invitekit/specs/reader';
import { expand, wordsOf } from '../../../packages/contract/src/drift/judge/expand.ts';
import { answerKey, type Observed, observe } from '../../../packages/contract/src/drift/observe.ts';
import type { Alteration, PassedAnswer, PassedRequest } from './altering-proxy.ts';

type ChangeKind = 'gone' | 'came' | 'null' | 'value' | 'status' | 'error' | 'credits';

/** A change of what a vendor answers, at one place of the answers of one operation with one status. */
export interface SimulatedChange {
  readonly kind: ChangeKind;
  readonly operation: string;
  readonly status: number;
  readonly place: string;
}

/** Every change of a kind that the answers of a recording leave room for. */
export function possibleChanges(vendor: VendorName, files: readonly RecordedFile[]): readonly SimulatedChange[] {
  const document = readSpecDocument(vendor);
  const errorName = document['x-error-type'];
  const price = document['x-price-at'];
  const observed = files.map(observe).filter(({ look }) => look !== undefined && look.differences.length === 0);
  const groups = Map.groupBy(observed, answerKey);
  return [...groups.values()].flatMap((answers) => {
    const [answer] = answers;
    if (answer === undefined) return [];
    const { operation, recorded } = answer;
    const { status } = recorded.answer;
    const change = (kind: ChangeKind, place: string): SimulatedChange => ({
      kind,
      operation: operation.id,
      status,
      place,
    });
    if (status >= 400) return errorName === undefined ? [] : [change('error', errorName)];
    const objects = answers.flatMap(({ look }) => look?.objects ?? []);
    const values = answers.flatMap((each) => leavesOf(each, document));
    const names = objects.flatMap(({ place, present }) => present.map((name) => `${place}/${name}`));
    return [
      change('status', ''),
      ...(price === undefined ? [] : [change('credits', price)]),
      ...[...new Set(objects.map(({ place }) => place))].map((place) => change('came', `${place}/archived_status`)),
      ...[...new Set(names)].filter((place) => place !== price).map((place) => change('gone', place)),
      ...[...new Set(names)]
        .filter((place) => values.some((each) => each.place === place && each.isFirm))
        .map((place) => change('null', place)),
      ...[...new Set(values.filter(({ isListed }) => isListed).map(({ place }) => place))].map((place) =>
        change('value', place),
      ),
    ];
  });
}

interface Leaf {
  readonly place: string;
  /** Whether the spec has no null there. */
  readonly isFirm: boolean;
  /** Whether it is a text that the spec lists, and there is no other way for it. */
  readonly isListed: boolean;
}

function leavesOf({ schema, recorded }: Observed, document: ReturnType<typeof readSpecDocument>): readonly Leaf[] {
  return schema === undefined ? [] : walk([schema], recorded.answer.body, '');

  function walk(schemas: readonly string[], value: unknown, place: string): readonly Leaf[] {
    const variants = expand(document, schemas);
    const parts = variants.flat();
    const isOne = variants.length === 1;
    const types = parts.flatMap(({ schema: part }) => [part['type']].flat());
    const own: Leaf = {
      place,
      isFirm:
        isOne &&
        value !== null &&
        types.length > 0 &&
        !types.includes('null') &&
        types.some((type) => type !== undefined),
      isListed:
        isOne && typeof value === 'string' && parts.some(({ schema: part }) => (wordsOf(part)?.length ?? 0) > 1),
    };
    if (Array.isArray(value)) {
      const items = parts.filter(({ schema: part }) => part['items'] !== undefined).map(({ at }) => `${at}/items`);
      return [own, ...value.flatMap((item) => walk(items, item, `${place}/*`))];
    }
    if (typeof value !== 'object' || value === null || !isOne) return [own];
    return [
      own,
      ...Object.entries(value).flatMap(([name, inner]) => {
        const known = parts.filter(({ schema: part }) => valueAt(part, `/properties/${name}`) !== undefined);
        return known.length === 0
          ? []
          : walk(
              known.map(({ at }) => `${at}/properties/${name}`),
              inner,
              `${place}/${name}`,
            );
      }),
    ];
  }
}

/** A vendor that has changed: every answer that has such a place has it otherwise. */
export function simulating(vendor: VendorName, changes: readonly SimulatedChange[]): Alteration {
  return async (request, forward) => {
    const answer = await forward(request);
    const operation = operationOf(vendor, request);
    return changes
      .filter((change) => change.operation === operation && change.status === answer.status)
      .reduce(alter, answer);
  };
}

function operationOf(vendor: VendorName, { method, path, body }: PassedRequest): string | undefined {
  return operationIdOf(vendor, { method, path: path.split('?')[0] ?? '', body });
}

/** A success that no operation documents. */
const otherSuccess = 206;

function alter(answer: PassedAnswer, { kind, place }: SimulatedChange): PassedAnswer {
  if (kind === 'status') return { ...answer, status: otherSuccess };
  const body: unknown = JSON.parse(answer.body);
  for (const [parent, name] of homesOf(body, place.split('/').slice(1))) {
    const value: unknown = Reflect.get(parent, name);
    if (kind === 'came') Reflect.set(parent, name, 'Somebody Private');
    else if (!Object.hasOwn(parent, name)) continue;
    else if (kind === 'gone') Reflect.deleteProperty(parent, name);
    else if (kind === 'null') Reflect.set(parent, name, null);
    else if (kind === 'credits') Reflect.set(parent, name, Number(value) + 1);
    else if (typeof value === 'string') Reflect.set(parent, name, 'archived_status');
  }
  return { ...answer, body: JSON.stringify(body) };
}

/** Every object or list that a place with `*` for items names, and the name of the field or item in it. */
function* homesOf(value: unknown, [first = '', ...rest]: readonly string[]): Generator<readonly [object, string]> {
  if (typeof value !== 'object' || value === null) return;
  const names = first === '*' && Array.isArray(value) ? [...value.keys()].map(String) : [first];
  for (const name of names) {
    if (rest.length > 0) yield* homesOf(Reflect.get(value, name), rest);
    else yield [value, name];
  }
}

/** Five changes, one of each kind and another outcome, that do not touch one another. The same seed draws the same ones. */
export function drawChanges(possible: readonly SimulatedChange[], seed: number): readonly SimulatedChange[] {
  const random = createRandom(seed);
  const last = (['status', 'error', 'credits'] as const).filter((kind) => possible.some((each) => each.kind === kind));
  const kinds = ['gone', 'came', 'null', 'value', last[Math.floor(random() * last.length)] ?? 'status'] as const;
  // Kinds with the fewest places are drawn first, so that something is left for each.
  const drawn: SimulatedChange[] = [];
  for (const kind of [...kinds].sort((one, other) => countOf(one) - countOf(other))) {
    const free = possible.filter((each) => each.kind === kind && !drawn.some((other) => touches(each, other)));
    const chosen = free[Math.floor(random() * free.length)];
    if (chosen !== undefined) drawn.push(chosen);
  }
  return drawn;

  function countOf(kind: ChangeKind): number {
    return possible.filter((each) => each.kind === kind).length;
  }
}

/** Whether one change would hide the other. */
function touches(one: SimulatedChange, other: SimulatedChange): boolean {
  if (one.operation !== other.operation || one.status !== other.status) return false;
  const isWhole = one.kind === 'status' || other.kind === 'status';
  return isWhole || one.place.startsWith(other.place) || other.place.startsWith(one.place);
}

/** A small generator of numbers from 0 to 1, by Tommy Ettinger (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
