import type { SpecOperation } from '@invitekit/specs/reader';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import { loadSpec } from '../spec/spec.ts';

interface Place {
  readonly method: string;
  /** With `{names}`. */
  readonly path: string;
  /** The values of the names, decoded; undefined where a path is another. */
  readonly read: (path: string) => Readonly<Record<string, string>> | undefined;
}

/** A method on a path of a spec: with what the spec says of it, or only with its name. */
export type SpecPath = Place &
  ({ readonly operation: SpecOperation } | { readonly name: string } | { readonly isHealth: true });

const known = new Map<VendorName, readonly SpecPath[]>();

/** Every method on every path that the spec of a vendor knows; those with fewer names in the path come first. */
export function pathsOf(vendor: VendorName): readonly SpecPath[] {
  const paths = known.get(vendor) ?? readPaths(vendor);
  known.set(vendor, paths);
  return paths;
}

function readPaths(vendor: VendorName): readonly SpecPath[] {
  const { operations, notModelled } = loadSpec(vendor);
  const { healthPath } = vendors[vendor];
  const paths: readonly SpecPath[] = [
    ...operations.map((operation) => ({ ...placeOf(operation), operation })),
    ...notModelled.map((each) => ({ ...placeOf(each), name: each.operation })),
    ...(healthPath === null ? [] : [{ ...placeOf({ method: 'get', path: healthPath }), isHealth: true as const }]),
  ];
  return paths.toSorted((one, other) => one.path.split('{').length - other.path.split('{').length);
}

function placeOf({ method, path }: { readonly method: string; readonly path: string }): Place {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const literal = path.replace(/\/+$/, '').replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`^${literal.replaceAll(/\{\w+\}/g, '([^/]+)')}/?$`);
  return {
    method,
    path,
    read(asked) {
      const values = pattern.exec(asked)?.slice(1).map(decode);
      return values && Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
    },
  };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
