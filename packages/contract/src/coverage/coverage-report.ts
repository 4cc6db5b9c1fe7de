/** Something that a spec has, and how often a run has seen it. */
export interface Covered {
  readonly name: string;
  readonly seen: number;
}

/** What a run has seen of an operation. */
export interface OperationCoverage {
  readonly operation: string;
  readonly requests: number;
  /** The documented ones. */
  readonly statuses: readonly Covered[];
  /** Parameters and fields of the body, where the request with them was a success. */
  readonly parameters: readonly Covered[];
  /** Errors with a name of their own, as `404 INVALID_ACCOUNT`; none where the vendor has statuses alone. */
  readonly errors: readonly Covered[];
}

/** What a run has seen of a spec, and what never. */
export interface CoverageReport {
  /** Every operation of the spec. */
  readonly operations: readonly OperationCoverage[];
}

interface Share {
  readonly what: 'operations' | 'statuses' | 'parameters' | 'errors';
  readonly seen: number;
  readonly all: number;
  /** What was never seen: `list_sent 402`. */
  readonly never: readonly string[];
}

/** How much of each kind was seen. Kinds that the spec has not are left out. */
export function sharesOf({ operations }: CoverageReport): readonly Share[] {
  const rows = {
    operations: operations.map(({ operation: name, requests: seen }) => ({ name, seen })),
    statuses: operations.flatMap((each) => rowsOf(each, each.statuses)),
    parameters: operations.flatMap((each) => rowsOf(each, each.parameters)),
    errors: operations.flatMap((each) => rowsOf(each, each.errors)),
  } as const;
  return (['operations', 'statuses', 'parameters', 'errors'] as const).flatMap((what) => {
    const all = rows[what];
    const never = all.filter(({ seen }) => seen === 0).map(({ name }) => name);
    return all.length === 0 ? [] : [{ what, seen: all.length - never.length, all: all.length, never }];
  });
}

function rowsOf({ operation }: OperationCoverage, rows: readonly Covered[]): readonly Covered[] {
  return rows.map(({ name, seen }) => ({ name: `${operation} ${name}`, seen }));
}
