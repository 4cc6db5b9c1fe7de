import type { Finding, OperationReport, Rule } from '../report/report.ts';
import type { SkipCause } from './stops.ts';

interface Entry {
  reason: string | undefined;
  skipped: SkipCause | undefined;
  requests: number;
  milliseconds: number;
  readonly notes: Set<string>;
  readonly findings: Finding[];
}

/** What was seen, by operation. */
export class Journal {
  readonly #entries = new Map<string, Entry>();
  #creditsTaken = 0;

  get creditsTaken(): number {
    return this.#creditsTaken;
  }

  addCredits(credits: number): void {
    this.#creditsTaken += credits;
  }

  addFinding(finding: Finding): void {
    const { findings } = this.#entry(finding.operation);
    const isKnown = findings.some(
      ({ rule, came, wanted }) => rule === finding.rule && came === finding.came && wanted === finding.wanted,
    );
    if (!isKnown) findings.push(finding);
  }

  addNote(operation: string, note: string): void {
    this.#entry(operation).notes.add(note);
  }

  addRequest(operation: string, milliseconds: number): void {
    const entry = this.#entry(operation);
    entry.requests += 1;
    entry.milliseconds += milliseconds;
  }

  skip(operation: string, reason: string, skipped: SkipCause): void {
    const entry = this.#entry(operation);
    entry.reason = reason;
    entry.skipped = skipped;
  }

  /** Whether something is wrong with an operation, by one rule or by any. */
  hasFinding(operation: string, rule?: Rule): boolean {
    return this.#entry(operation).findings.some((finding) => rule === undefined || finding.rule === rule);
  }

  report(operation: string): OperationReport {
    const { reason, skipped, requests, milliseconds, notes, findings } = this.#entry(operation);
    const outcome = findings.length > 0 ? 'failed' : reason === undefined ? 'passed' : 'skipped';
    return {
      operation,
      outcome,
      reason,
      skipped,
      notes: [...notes],
      findings,
      requests,
      milliseconds: Math.round(milliseconds),
    };
  }

  #entry(operation: string): Entry {
    const known = this.#entries.get(operation);
    if (known !== undefined) return known;
    const entry: Entry = {
      reason: undefined,
      skipped: undefined,
      requests: 0,
      milliseconds: 0,
      notes: new Set(),
      findings: [],
    };
    this.#entries.set(operation, entry);
    return entry;
  }
}
