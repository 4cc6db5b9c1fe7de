import type { SpecOperation } from '@invitekit/specs/reader';
import type { VendorName } from '@invitekit/specs/vendors';
import { isObject } from '../facts/visit.ts';
import { parseBody } from '../http/parse-body.ts';
import type { Addressed } from './addressed.ts';
import { findPath } from './spec-paths.ts';

/** An operation of the spec, and the values that its path has, decoded. */
export interface FoundOperation {
  readonly operation: SpecOperation;
  readonly path: Readonly<Record<string, string>>;
}

/** What a request is for, or why the spec does not tell. */
export type Destination =
  | ({ readonly kind: 'operation' } & FoundOperation)
  /** The vendor has it, and the spec describes no more than its path. */
  | { readonly kind: 'not described'; readonly name: string }
  /** Where anybody can ask whether the vendor is up, which may be answered in any way. */
  | { readonly kind: 'health' }
  | Unknown;

export interface Unknown {
  readonly kind: 'unknown';
  readonly missing: 'path' | 'method' | 'action';
  /** What there is in its place. */
  readonly known: readonly string[];
}

/** The operation that a request means; undefined where the spec has none, or only names it. */
export function findOperation(vendor: VendorName, addressed: Addressed): FoundOperation | undefined {
  const destination = findDestination(vendor, addressed);
  return destination.kind === 'operation' ? destination : undefined;
}

export function findDestination(vendor: VendorName, { method, path, body }: Addressed): Destination {
  const asked = method.toLowerCase();
  const there = findPath(vendor, path);
  if (there === undefined) return { kind: 'unknown', missing: 'path', known: [] };
  const meant = there.methods.filter((each) => each.method === (asked === 'head' ? 'get' : asked));
  const [first] = meant;
  if (first === undefined) return { kind: 'unknown', missing: 'method', known: [...new Set(methodsOf(there.methods))] };
  if ('isHealth' in first) return { kind: 'health' };
  if ('name' in first) return { kind: 'not described', name: first.name };
  const operations = meant.flatMap((each) => ('operation' in each ? [each.operation] : []));
  const chosen = chooseByAction(operations, body);
  if (chosen !== undefined) return { kind: 'operation', operation: chosen, path: there.values };
  return { kind: 'unknown', missing: 'action', known: operations.flatMap(({ action }) => action ?? []) };
}

function methodsOf(paths: readonly { readonly method: string }[]): readonly string[] {
  return paths.map(({ method }) => method.toUpperCase());
}

function chooseByAction(operations: readonly SpecOperation[], body = ''): SpecOperation | undefined {
  const [first] = operations;
  if (first?.action === undefined) return first;
  const read = parseBody(body);
  const action = isObject(read) ? read['action'] : undefined;
  return operations.find((operation) => operation.action === action);
}
