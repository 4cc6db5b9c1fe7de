import type { Finding, OperationReport } from '../report/report.ts';
import { Journal } from '../run/journal.ts';

/** What became of the requests. */
export interface Traffic {
  /** Every request but those to the control API of a fake. */
  readonly requests: number;
  /** Requests whose answer was passed on whole. */
  readonly answered: number;
  /** Answered requests that were held against the spec. */
  readonly validated: number;
  /** Answered requests that could not be, by the reason. */
  readonly unvalidated: Readonly<Record<string, number>>;
  /** Requests that the proxy refused, as they may change something. */
  readonly refused: number;
  /** Requests to which the target gave no whole answer. */
  readonly unanswered: number;
  /** Requests whose client went away before the whole answer was there. */
  readonly abandoned: number;
}

/** Paths that no spec knows may be all different. */
const mostKinds = 1000;

/** Counts what passes by, and keeps each kind of finding once. */
export class Ledger {
  readonly #journal = new Journal();
  readonly #kinds = new Map<string, { readonly finding: Finding; count: number }>();
  readonly #others = { count: 0 };
  readonly #unvalidated = new Map<string, number>();
  readonly #operations = new Set<string>();
  requests = 0;
  answered = 0;
  validated = 0;
  refused = 0;
  unanswered = 0;
  abandoned = 0;

  /** Answers whether it is the first of its kind. */
  addFinding(finding: Finding): boolean {
    const { operation, rule, came, wanted } = finding;
    // Of one place in a body, many texts may come that are all wrong in the same way.
    const own = rule === 'status' || rule === 'operation' ? came : undefined;
    const kind = JSON.stringify([operation, rule, own, wanted]);
    const known = this.#kinds.get(kind) ?? (this.#kinds.size < mostKinds ? undefined : this.#others);
    if (known !== undefined) {
      known.count += 1;
      return false;
    }
    this.#kinds.set(kind, { finding, count: 1 });
    this.#operations.add(operation);
    this.#journal.addFinding(finding);
    return true;
  }

  addRequest(operation: string, milliseconds: number): void {
    this.#operations.add(operation);
    this.#journal.addRequest(operation, milliseconds);
  }

  addUnvalidated(reason: string): void {
    this.#unvalidated.set(reason, (this.#unvalidated.get(reason) ?? 0) + 1);
  }

  get findings(): readonly { readonly finding: Finding; readonly count: number }[] {
    return [...this.#kinds.values()];
  }

  get traffic(): Traffic {
    const { requests, answered, validated, refused, unanswered, abandoned } = this;
    const unvalidated = Object.fromEntries(this.#unvalidated);
    return { requests, answered, validated, unvalidated, refused, unanswered, abandoned };
  }

  /** A line for each of these operations, and for each other that was asked for. */
  report(operations: readonly string[]): readonly OperationReport[] {
    const others = [...this.#operations].filter((each) => !operations.includes(each));
    if (this.#others.count > 0 && !others.includes('unknown')) others.push('unknown');
    return [...operations, ...others].map((operation) => this.#reportOf(operation));
  }

  #reportOf(operation: string): OperationReport {
    const report = this.#journal.report(operation);
    const isSeen = this.#operations.has(operation) || operation === 'unknown';
    return {
      ...report,
      ...(!isSeen && { outcome: 'skipped', reason: 'no client called it', skipped: 'circumstances' }),
      notes: [...new Set([...report.notes, ...this.#notesOn(operation)])],
      findings: [...report.findings],
    };
  }

  *#notesOn(operation: string): Generator<string> {
    if (operation === 'unknown' && this.#others.count > 0) yield `${this.#others.count} findings of other kinds`;
    for (const { finding, count } of this.#kinds.values()) {
      if (finding.operation === operation && count > 1) yield `${count} times: ${finding.came}`;
    }
  }
}
