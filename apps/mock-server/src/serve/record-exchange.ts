import type { JournalEntry } from '../journal/journal-schema.ts';
import { redactHeaders } from '../journal/redact-headers.ts';
import { Redactor } from '../journal/redactor.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { Answer } from './answer.ts';
import type { KnownExchange } from './exchange.ts';

/** What a request asked for, as the journal tells it. */
type Asked = Pick<JournalEntry, 'vendor' | 'account' | 'request' | 'cut'> & { readonly key: string | undefined };

/** Of a longer one only the beginning is kept. */
const longestAccountId = 120;

/** Copies a request without its secrets. Checking it fills defaults into its body, so it has to be copied before. */
export function copyRequest({ vendor, request, input }: Pick<KnownExchange, 'vendor' | 'request' | 'input'>): Asked {
  const key = vendor.readKey(request);
  const redactor = new Redactor({ isRequest: true, key });
  const account = vendor.readAccountId(input);
  const copied = {
    account: typeof account === 'string' ? redactor.copyText(account).slice(0, longestAccountId) : null,
    request: {
      method: request.method,
      path: redactor.copyText(request.path),
      query: redactor.copyFields(input.query),
      headers: redactHeaders(request.headers, key),
      body: redactor.copy(input.body),
    },
  };
  return { vendor: vendor.name, ...copied, cut: redactor.cut, key };
}

/** A request to a sandbox and what it gets. */
interface Recorded {
  readonly sandbox: Sandbox;
  readonly at: Date;
  /** How long it takes until the answer begins. */
  readonly milliseconds: number;
  readonly asked: Asked;
  /** Undefined where the request reached none. */
  readonly operation: string | undefined;
  /** Undefined when the connection ends without one. */
  readonly answer: Answer | undefined;
  /** The faults that hit it. */
  readonly faults: readonly string[];
}

/** Writes a request into the journal of its sandbox. */
export function recordExchange({ sandbox, at, milliseconds, asked, operation, answer, faults }: Recorded): void {
  const { key, cut, ...request } = asked;
  const redactor = new Redactor({ isRequest: false, key });
  const copied = answer && {
    status: answer.status,
    headers: redactHeaders(answer.headers),
    body: redactor.copy(answer.content),
  };
  sandbox.journal.add({
    ...request,
    at: at.toISOString(),
    operation: operation ?? null,
    answer: copied ?? null,
    milliseconds: Math.max(0, Math.round(milliseconds)),
    fault: faults.length === 0 ? null : faults.join(','),
    cut: cut || redactor.cut,
  });
}
