import type { WrongRequest } from './cases.ts';
import type { Negatives } from './how-many.ts';

/** What vendors check by a rule of its own; all else is a matter of types, which are checked alike everywhere. */
const telling: ReadonlySet<WrongRequest['way']> = new Set<WrongRequest['way']>([
  'missing',
  'too short',
  'too long',
  'too small',
  'too large',
  'not among the values',
  'badly formed',
]);

const mostOthers = 4;

/** Chooses among the wrong requests of an operation, always the same ones for a seed. */
export function chooseNegatives(
  all: readonly WrongRequest[],
  { negatives, seed }: { readonly negatives: Negatives; readonly seed: number },
): readonly WrongRequest[] {
  if (negatives !== 'some') return negatives === 'all' ? all : [];
  const others = all
    .filter(({ way }) => !telling.has(way))
    .map((each) => ({ each, order: hash(`${seed} ${each.name}`) }));
  const chosen = new Set(
    others
      .toSorted((one, other) => one.order - other.order)
      .slice(0, mostOthers)
      .map(({ each }) => each),
  );
  return all.filter((each) => telling.has(each.way) || chosen.has(each));
}

/** FNV-1a, in 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
