import { type Came, type Send, toAsked } from '../http/exchange.ts';
import type { AnyInput } from '../spec/operation-input.ts';
import type { SpecOperation } from '../spec/operations.ts';
import type { Journal } from './journal.ts';
import { readRetryAfter } from './retry-after.ts';
import { Skipped } from './stops.ts';

export interface ExchangeSettings {
  readonly send: Send;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly journal: Journal;
  /** The headers that carry a key; the one that was given, unless it is told another. */
  readonly authenticate: (key?: string) => Readonly<Record<string, string>>;
  /** Whether an operation does no more when it is done twice, so that it may be tried again. */
  readonly mayRepeat: (operation: string) => boolean;
}

const mostTries = 4;
const longestWaitMs = 90_000;

interface PatientRequest {
  readonly operation: SpecOperation;
  readonly input: AnyInput;
  readonly key: string | undefined;
  /** Whether this is done to take something back, which may be tried again whatever the operation. */
  readonly isTakingBack?: boolean;
}

/**
 * Sends a request. What may be repeated waits and is tried again where the vendor says that there were too many.
 *
 * @throws {ConnectionFailed}
 * @throws {Skipped} when that would take too long.
 */
export async function exchangePatiently(
  { send, sleep, journal, authenticate, mayRepeat }: ExchangeSettings,
  { operation, input, key, isTakingBack = false }: PatientRequest,
): Promise<Came> {
  const request = { ...toAsked(operation, input), headers: { ...authenticate(key), ...toHeaders(input.header) } };
  for (let tries = 1; ; tries += 1) {
    const startedAt = performance.now();
    const came = await send(request);
    journal.addRequest(operation.id, performance.now() - startedAt);
    const mayWait = came.status === 429 && (isTakingBack || mayRepeat(operation.id)) && tries < mostTries;
    if (!mayWait) return came;
    const waitMs = readRetryAfter(came.headers.get('retry-after'), new Date()) ?? 20_000;
    if (waitMs > longestWaitMs) {
      throw new Skipped(`${operation.id} had too many requests, and wants ${Math.round(waitMs / 1000)} s of waiting`);
    }
    journal.addNote(operation.id, `waited ${Math.round(waitMs / 1000)} s, as there were too many requests`);
    await sleep(waitMs);
  }
}

function toHeaders(header: object | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(header ?? {}).map(([name, value]: [string, unknown]) => [name, String(value)]),
  );
}
