/** An answer to give instead of the real one. */
export interface FaultPlan {
  readonly vendor: string;
  readonly operation: string;
  /** The documented error to answer with. */
  readonly error: DocumentedError;
  /** How many requests it hits. */
  readonly times: number;
}

export interface Fault extends FaultPlan {
  readonly id: string;
  readonly remaining: number;
}

/** An error that a vendor's spec documents for an operation. */
export interface DocumentedError {
  readonly status: number;
  /** The vendor's own name; undefined where it only has statuses. */
  readonly type?: string | undefined;
  readonly description: string;
}

const mostFaults = 1000;

/** The faults of a sandbox, oldest first. Each is used up and gone. */
export class Faults {
  #faults: Fault[] = [];
  #count = 0;

  /** Answers undefined when there are too many already. */
  add(plan: FaultPlan): Fault | undefined {
    if (this.#faults.length >= mostFaults) return undefined;
    this.#count += 1;
    const fault = { ...plan, id: `fault-${this.#count}`, remaining: plan.times };
    this.#faults.push(fault);
    return fault;
  }

  /** Uses up one hit of the first fault that fits. */
  take(vendor: string, operation: string): Fault | undefined {
    const fault = this.#faults.find((each) => each.vendor === vendor && each.operation === operation);
    if (fault === undefined) return undefined;
    const left = { ...fault, remaining: fault.remaining - 1 };
    this.#faults = this.#faults.flatMap((each) => (each !== fault ? [each] : left.remaining > 0 ? [left] : []));
    return fault;
  }

  /** Removes all, or the one with this id. Answers how many that were. */
  remove(id?: string): number {
    const before = this.#faults.length;
    this.#faults = id === undefined ? [] : this.#faults.filter((fault) => fault.id !== id);
    return before - this.#faults.length;
  }
}
