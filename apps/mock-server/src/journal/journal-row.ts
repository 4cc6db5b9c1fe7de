import type { IncomingHttpHeaders } from 'node:http';
import type { JournalEntry } from './journal-schema.ts';
import { redactHeaders } from './redact-headers.ts';
import { Redactor } from './redactor.ts';

/** A request and its answer as they were, secrets included. Nobody changes them any more. */
export interface RecordedExchange {
  /** By the sandbox's clock. */
  readonly at: Date;
  readonly vendor: string;
  /** The key of the request: a secret that may stand anywhere. */
  readonly key: string | undefined;
  /** Undefined where the request reached none. */
  readonly operation: string | undefined;
  /** As the request names it. */
  readonly account: unknown;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: object;
    readonly headers: IncomingHttpHeaders;
    /** In JSON; undefined where it had none. */
    readonly body: string | undefined;
    /** How many characters its address takes up. */
    readonly addressLength: number;
  };
  /** Undefined when the connection ends without one. */
  readonly answer:
    | {
        readonly status: number;
        readonly headers: ReadonlyMap<string, string>;
        readonly content: unknown;
        /** Of the body. */
        readonly bodyLength: number;
      }
    | undefined;
  /** How long it took until the answer began. */
  readonly milliseconds: number;
  /** The faults that hit it. */
  readonly faults: readonly string[];
}

/** Of a longer one only the beginning is kept. */
const longestAccountId = 120;

/** What most headers take. */
const headerCharacters = 500;

/** What is longer is told at once, because only a part of it is kept. */
const longestWhole = 256 * 1024;

/** A row of a journal. Its secrets are taken out when somebody looks at it or it is saved, which few ever are. */
export class JournalRow {
  /** About how many characters it takes up. */
  readonly size: number;
  #entry: JournalEntry | (() => JournalEntry);

  constructor(number: number, exchange: RecordedExchange) {
    const { request, answer } = exchange;
    this.#entry = () => tell(number, exchange);
    this.size = headerCharacters + request.addressLength + (request.body?.length ?? 0) + (answer?.bodyLength ?? 0);
    if (this.size > longestWhole) this.size = JSON.stringify(this.entry).length;
  }

  get entry(): JournalEntry {
    if (typeof this.#entry === 'function') this.#entry = this.#entry();
    return this.#entry;
  }

  /** As it is saved. */
  toJSON(): { readonly entry: JournalEntry; readonly size: number } {
    return { entry: this.entry, size: this.size };
  }
}

/** The fields are in the order of the schema, which they have once they were saved and loaded. */
function tell(number: number, exchange: RecordedExchange): JournalEntry {
  const { at, vendor, key, operation, account, request, answer, milliseconds, faults } = exchange;
  const asked = new Redactor({ isRequest: true, key });
  const answered = new Redactor({ isRequest: false, key });
  return {
    number,
    at: at.toISOString(),
    vendor,
    operation: operation ?? null,
    account: typeof account === 'string' ? asked.copyText(account).slice(0, longestAccountId) : null,
    request: {
      method: request.method,
      path: asked.copyText(request.path),
      query: asked.copyFields(request.query),
      headers: redactHeaders(request.headers, key),
      body: asked.copy(request.body === undefined ? undefined : JSON.parse(request.body)),
    },
    answer:
      answer === undefined
        ? null
        : {
            status: answer.status,
            headers: redactHeaders(answer.headers),
            body: answered.copy(answer.content),
          },
    milliseconds: Math.max(0, Math.round(milliseconds)),
    fault: faults.length === 0 ? null : faults.join(','),
    cut: asked.cut || answered.cut,
  };
}
