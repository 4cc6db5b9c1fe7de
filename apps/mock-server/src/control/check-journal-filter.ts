import { METHODS } from 'node:http';
import type { SpecOperation } from '@invitekit/specs/reader';
import type { JournalFilter } from '../journal/journal-filter-schema.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { explainName } from '../words/explain-name.ts';
import { ControlError } from './control-error.ts';

interface Meant {
  readonly vendor: Vendor;
  readonly operation: SpecOperation;
}

/**
 * A misspelt name finds nothing, and a test that counts on it is green for nothing.
 *
 * @throws {ControlError} for a filter that no request can fit, with the names that there are.
 */
export function checkJournalFilter(
  vendors: readonly Vendor[],
  { journal, faults }: Sandbox,
  filter: JournalFilter,
): void {
  const { vendor: vendorName, operation, method, path, fault, request } = filter;
  const meant = vendorName === undefined ? vendors : vendors.filter(({ name }) => name === vendorName);
  if (meant.length === 0)
    refuse(
      'vendor',
      'vendor',
      vendorName ?? '',
      vendors.map(({ name }) => name),
    );
  const operations = operation === undefined ? [] : operationsCalled(meant, operation, vendorName);
  if (method !== undefined) checkMethod(method, operations);
  if (path !== undefined) checkPath(path);
  if (fault !== undefined && !faults.hasHad(fault)) {
    refuse(
      'fault',
      'fault',
      fault,
      faults.list().map(({ id }) => id),
    );
  }
  // What was asked all the same can be found.
  if (path !== undefined && journal.count({ path }) === 0) checkBase(path, vendors);
  if (request !== undefined && operation !== undefined) {
    const isThere = journal.count({ vendor: vendorName, operation, request }) > 0;
    if (!isThere) checkFields(operations, request);
  }
}

function operationsCalled(vendors: readonly Vendor[], name: string, vendorName: string | undefined): readonly Meant[] {
  const isNotModelled = vendors.some(({ notModelled }) => notModelled.some(({ operation }) => operation === name));
  const all = vendors.flatMap((vendor) => vendor.operations.map((operation) => ({ vendor, operation })));
  const found = all.filter(({ operation }) => operation.id === name);
  if (found.length > 0 || isNotModelled) return found;
  const what = vendorName === undefined ? 'operation' : `operation of ${vendorName}`;
  return refuse('operation', what, name, [...new Set(all.map(({ operation }) => operation.id))]);
}

function checkMethod(method: string, operations: readonly Meant[]): void {
  const wanted = method.toUpperCase();
  if (!METHODS.includes(wanted)) {
    refuse('method', 'method', method, ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
  }
  const theirs = operations.map(({ operation }) => operation.method.toUpperCase());
  // What answers a GET answers a HEAD.
  const isTheirs = theirs.includes(wanted === 'HEAD' ? 'GET' : wanted);
  if (theirs.length > 0 && !isTheirs) {
    const [first] = operations;
    throw new ControlError(400, `method: ${first?.operation.id} uses ${theirs.join(' or ')}, not ${wanted}.`);
  }
}

function checkPath(path: string): void {
  if (/^[/*]/.test(path) && !/[?#]/.test(path)) return;
  const words =
    "path: the path below the vendor's base URL, without its query. It begins with / or with a * that stands";
  throw new ControlError(400, `${words} for anything.`);
}

function checkBase(path: string, vendors: readonly Vendor[]): void {
  const base = vendors.map(({ name }) => `/${name}`).find((each) => path === each || path.startsWith(`${each}/`));
  if (base === undefined) return;
  throw new ControlError(400, `path: give the path below the vendor's base URL, without ${base} at its beginning.`);
}

function checkFields(operations: readonly Meant[], request: NonNullable<JournalFilter['request']>): void {
  const unknown = operations.map(({ vendor, operation }) => vendor.unknownNames(operation, request));
  const [first] = unknown;
  if (first === undefined || unknown.some((names) => names.length === 0)) return;
  const { kind, path, known } = first[0] ?? { kind: 'field', path: [], known: [] };
  const place = kind === 'field' ? 'request.body' : 'request.query';
  refuse(place, `${kind} of ${operations[0]?.operation.id}`, path.join('.'), known);
}

function refuse(place: string, what: string, name: string, known: readonly string[]): never {
  throw new ControlError(400, `${place}: ${explainName(what, name, known)}`);
}
