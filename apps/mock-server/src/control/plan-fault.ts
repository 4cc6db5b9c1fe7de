import type { DocumentedError } from '@invitekit/specs/reader';
import type { FaultPlan, FaultRequest } from '../faults/fault-schema.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { explainName } from '../words/explain-name.ts';
import { ControlError } from './control-error.ts';

/** Statuses whose answers say when to come again. */
const retried: readonly number[] = [429, 503];

/**
 * What a fault that is asked for will do. An error that the vendor does not document cannot be had; everything else can
 * happen to any answer.
 *
 * @throws {ControlError} that names what there is instead.
 */
export function planFault(
  vendors: readonly Vendor[],
  { vendor: vendorName, operation, type, status, times, ...rest }: FaultRequest,
): FaultPlan {
  const vendor = choose(vendors, ({ name }) => name, vendorName, 'vendor');
  const all = vendor.operations;
  const meant = operation === '*' ? all : [choose(all, ({ id }) => id, operation, `operation of ${vendor.name}`)];
  const isError = type !== undefined || status !== undefined;
  const error = isError
    ? chooseError(
        meant.flatMap(({ errors }) => errors),
        { operation, type, status },
      )
    : undefined;
  if (rest.retryAfter !== undefined && !retried.includes(error?.status ?? 0)) {
    throw new ControlError(400, `retryAfter needs an error of status ${retried.join(' or ')}.`);
  }
  const isOpen = [rest.every, rest.chance, rest.from, rest.until].some((occasion) => occasion !== undefined);
  return { vendor: vendor.name, operation, error, ...rest, times: times ?? (isOpen ? null : 1) };
}

interface ErrorRequest {
  readonly operation: string;
  readonly type: string | undefined;
  readonly status: number | undefined;
}

function chooseError(errors: readonly DocumentedError[], { operation, type, status }: ErrorRequest): DocumentedError {
  const fitting = errors.filter(
    (each) => (type === undefined || each.type === type) && (status === undefined || each.status === status),
  );
  const [first] = fitting;
  if (first !== undefined && (operation !== '*' || fitting.every((each) => each.type === first.type))) return first;
  if (first !== undefined) {
    return { status: first.status, description: `Each operation answers with its own error of ${first.status}.` };
  }
  const known = errors.map((each) => (each.type === undefined ? String(each.status) : `${each.status} ${each.type}`));
  const which = operation === '*' ? 'No operation documents such an error.' : `${operation} documents no such error.`;
  throw new ControlError(400, `${which} There are: ${[...new Set(known)].join(', ')}`);
}

function choose<Item>(items: readonly Item[], nameOf: (item: Item) => string, name: string, what: string): Item {
  const found = items.find((item) => nameOf(item) === name);
  if (found !== undefined) return found;
  throw new ControlError(400, explainName(what, name, items.map(nameOf)));
}
