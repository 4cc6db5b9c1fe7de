import { type Came, type Send, toAsked } from '../http/exchange.ts';
import type { AnyInput } from '../spec/operation-input.ts';
import type { SpecOperation } from '../spec/operations.ts';
import type { Journal } from './journal.ts';

export interface ExchangeSettings {
  readonly send: Send;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly journal: Journal;
  /** The headers that carry a key; the one that was given, unless it is told another. */
  readonly authenticate: (key?: string) => Readonly<Record<string, string>>;
  /** Whether an operation changes nothing, so that it may be tried again. */
  readonly isRead: (operation: string) => boolean;
}

const mostTries = 4;

/**
 * Sends a request. A read waits and tries again where the vendor says that there were too many.
 *
 * @throws {ConnectionFailed}
 */
export async function exchangePatiently(
  { send, sleep, journal, authenticate, isRead }: ExchangeSettings,
  {
    operation,
    input,
    key,
  }: { readonly operation: SpecOperation; readonly input: AnyInput; readonly key: string | undefined },
): Promise<Came> {
  const request = { ...toAsked(operation, input), headers: { ...authenticate(key), ...toHeaders(input.header) } };
  for (let tries = 1; ; tries += 1) {
    const startedAt = performance.now();
    const came = await send(request);
    journal.addRequest(operation.id, performance.now() - startedAt);
    const mayWait = came.status === 429 && isRead(operation.id) && tries < mostTries;
    const waitMs = mayWait ? waitOf(came) : undefined;
    if (waitMs === undefined) return came;
    journal.addNote(operation.id, `waited ${waitMs / 1000} s, as there were too many requests`);
    await sleep(waitMs);
  }
}

/** How long to wait, in milliseconds; undefined when that is too long. */
function waitOf({ headers }: Came): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? 20);
  return seconds <= 90 ? seconds * 1000 : undefined;
}

function toHeaders(header: object | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(header ?? {}).map(([name, value]: [string, unknown]) => [name, String(value)]),
  );
}
