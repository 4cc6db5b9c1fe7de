import type { Finding, OperationReport, Rule, SkipCause } from '../report/report.ts';

interface Entry {
  isError: boolean;
  reason: string | undefined;
  skipped: SkipCause | undefined;
  requests: number;
  milliseconds: number;
  readonly notes: Set<string>;
  readonly findings: Finding[];
}

/** What was seen, by operation. Every text may hold what a server sent, so it is told as `tell` makes it fit to be told. */
export class Journal {
  readonly #tell: (text: string) => string;
  readonly #entries = new Map<string, Entry>();
  #creditsTaken = 0;

  constructor(tell: (text: string) => string = (text) => text) {
    this.#tell = tell;
  }

  get creditsTaken(): number {
    return this.#creditsTaken;
  }

  addCredits(credits: number): void {
    this.#creditsTaken += credits;
  }

  addFinding({ operation, rule, ...texts }: Finding): void {
    const { findings } = this.#entry(operation);
    const [asked, came, wanted] = [this.#tell(texts.asked), this.#tell(texts.came), this.#tell(texts.wanted)];
    const isKnown = findings.some((known) => known.rule === rule && known.came === came && known.wanted === wanted);
    if (!isKnown) findings.push({ operation, rule, asked, came, wanted });
  }

  addNote(operation: string, note: string): void {
    this.#entry(operation).notes.add(this.#tell(note));
  }

  addRequest(operation: string, milliseconds: number): void {
    const entry = this.#entry(operation);
    entry.requests += 1;
    entry.milliseconds += milliseconds;
  }

  skip(operation: string, reason: string, skipped: SkipCause): void {
    const entry = this.#entry(operation);
    // What must not be run nobody was asked about, so these words are our own.
    entry.reason = skipped === 'not allowed' ? reason : this.#tell(reason);
    entry.skipped = skipped;
  }

  /** Something keeps the run from going on, of which the operation need not be the cause. */
  addError(operation: string, reason: string): void {
    const entry = this.#entry(operation);
    entry.isError = true;
    entry.reason = this.#tell(reason);
    entry.skipped = undefined;
  }

  /** Whether something is wrong with an operation, by one rule or by any. */
  hasFinding(operation: string, rule?: Rule): boolean {
    return this.#entry(operation).findings.some((finding) => rule === undefined || finding.rule === rule);
  }

  report(operation: string): OperationReport {
    const { isError, reason, skipped, requests, milliseconds, notes, findings } = this.#entry(operation);
    const unchecked = isError ? 'error' : 'skipped';
    const outcome = findings.length > 0 ? 'failed' : reason === undefined ? 'passed' : unchecked;
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
      isError: false,
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
