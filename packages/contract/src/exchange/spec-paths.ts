import type { SpecOperation } from '@invitekit/specs/reader';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import { decode } from '../http/decode.ts';
import { groupBy } from '../lists/group-by.ts';
import { loadSpec } from '../spec/spec.ts';

interface Place {
  readonly method: string;
  /** With `{names}`. */
  readonly path: string;
}

/** A method on a path of a spec: with what the spec says of it, or only with its name. */
type SpecMethod = Place &
  ({ readonly operation: SpecOperation } | { readonly name: string } | { readonly isHealth: true });

type Read = (path: string) => Readonly<Record<string, string>> | undefined;

/** A path of a spec, with all that can be done there. */
interface SpecPath {
  readonly methods: readonly SpecMethod[];
  /** The values of the names in it, decoded; undefined where a path is another. */
  readonly read: Read;
}

/** The paths of a spec by the number of their segments; those with fewer names come first. */
type Paths = ReadonlyMap<number, readonly SpecPath[]>;

const known = new Map<VendorName, Paths>();

export interface FoundPath {
  readonly methods: readonly SpecMethod[];
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What there is at a path; undefined where the spec of the vendor has no such path. What has fewer names in its path is
 * meant: `/users/me` is no user called `me`.
 */
export function findPath(vendor: VendorName, asked: string): FoundPath | undefined {
  const paths = known.get(vendor) ?? readPaths(vendor);
  known.set(vendor, paths);
  for (const { methods, read } of paths.get(countSegments(asked)) ?? []) {
    const values = read(asked);
    if (values !== undefined) return { methods, values };
  }
  return undefined;
}

function readPaths(vendor: VendorName): Paths {
  const { operations, notModelled } = loadSpec(vendor);
  const { healthPath } = vendors[vendor];
  const methods: readonly SpecMethod[] = [
    ...operations.map((operation) => ({ method: operation.method, path: operation.path, operation })),
    ...notModelled.map(({ method, path, operation }) => ({ method, path, name: operation })),
    ...(healthPath === null ? [] : [{ method: 'get', path: healthPath, isHealth: true as const }]),
  ];
  const paths = [...groupBy(methods, ({ path }) => path)]
    .toSorted(([one], [other]) => one.split('{').length - other.split('{').length)
    .map(([path, there]) => ({ path, methods: there, read: readerOf(path) }));
  return groupBy(paths, ({ path }) => countSegments(path));
}

/** A slash at the end begins no segment. */
function countSegments(path: string): number {
  let count = 0;
  for (let at = path.indexOf('/'); at !== -1 && at < path.length - 1; at = path.indexOf('/', at + 1)) count += 1;
  return count;
}

function readerOf(path: string): Read {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const literal = path.replace(/\/+$/, '').replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`^${literal.replaceAll(/\{\w+\}/g, '([^/]+)')}/?$`);
  return (asked) => {
    const values = pattern.exec(asked)?.slice(1).map(decode);
    return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  };
}
