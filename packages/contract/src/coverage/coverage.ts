import type { SpecOperation } from '@invitekit/specs/reader';
import type { AnyInput } from '../spec/operation-input.ts';
import { nameOf, type RequestField, requestFields } from '../spec/request-fields.ts';
import type { Spec } from '../spec/spec.ts';
import type { CoverageReport, OperationCoverage } from './coverage-report.ts';

interface Exchange {
  readonly operation: SpecOperation;
  readonly input: AnyInput;
  readonly status: number;
  /** The answer in a word or two: `404 INVALID_ACCOUNT`. */
  readonly label: string;
}

/** Counts what a run has seen of a spec: operations, statuses, parameters and errors. */
export class Coverage {
  readonly #spec: Spec;
  readonly #seen = new Map<string, number>();

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  see({ operation, input, status, label }: Exchange): void {
    this.#count(operation.id, '');
    this.#count(operation.id, `status ${status}`);
    if (label !== String(status)) this.#count(operation.id, `error ${label}`);
    // What was wrong with a parameter says nothing of what it does.
    if (status >= 300) return;
    for (const field of this.#fields(operation)) {
      if (isGiven(field, input)) this.#count(operation.id, `parameter ${nameOf(field)}`);
    }
  }

  report(): CoverageReport {
    return {
      operations: this.#spec.operations.map((operation) => this.#reportOf(operation)),
    };
  }

  #reportOf(operation: SpecOperation): OperationCoverage {
    const { id, answerPointers, errors } = operation;
    const named = errors.flatMap(({ status, type }) => (type === undefined ? [] : [`${status} ${type}`]));
    return {
      operation: id,
      requests: this.#of(id, ''),
      statuses: this.#rows(id, 'status', [...answerPointers.keys()].map(String)),
      parameters: this.#rows(id, 'parameter', [...new Set(this.#fields(operation).map(nameOf))]),
      errors: this.#rows(id, 'error', [...new Set(named)]),
    };
  }

  #rows(operation: string, kind: string, names: readonly string[]) {
    return names.map((name) => ({ name, seen: this.#of(operation, `${kind} ${name}`) }));
  }

  #fields(operation: SpecOperation): readonly RequestField[] {
    // The action is what chooses the operation.
    return requestFields(this.#spec, operation).filter(
      ({ keys }) => operation.action === undefined || keys.join() !== 'action',
    );
  }

  #of(operation: string, what: string): number {
    return this.#seen.get(`${operation} ${what}`) ?? 0;
  }

  #count(operation: string, what: string): void {
    const key = `${operation} ${what}`;
    this.#seen.set(key, (this.#seen.get(key) ?? 0) + 1);
  }
}

function isGiven({ place, keys }: RequestField, input: AnyInput): boolean {
  let found: unknown = input[place];
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return false;
    found = Reflect.get(found, key);
  }
  return found !== undefined;
}
