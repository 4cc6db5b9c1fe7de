import type { SpecOperation } from '@invitekit/specs/reader';
import { type Came, type Send, toAsked } from '../http/exchange.ts';
import { proxyHeader } from '../http/proxy-headers.ts';
import type { AnyInput } from '../spec/operation-input.ts';
import type { Journal } from './journal.ts';
import { readRetryAfter } from './retry-after.ts';
import { Interrupted, Skipped } from './stops.ts';
import type { Watch } from './watch-exchange.ts';

export interface ExchangeSettings {
  readonly send: Send;
  /** Ends early when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Ends the run between two requests, except those that take something back. */
  readonly signal: AbortSignal | undefined;
  readonly journal: Journal;
  /** The headers that carry a key; the one that was given for the operation, unless it is told another. */
  readonly authenticate: (operation: SpecOperation, key?: string) => Readonly<Record<string, string>>;
  /** Whether an operation does no more when it is done twice, so that it may be tried again. */
  readonly mayRepeat: (operation: string) => boolean;
  /** Is told of every exchange. */
  readonly watch: Watch;
}

const mostTries = 4;
const longestWaitMs = 90_000;

const refusedByProxy = 'the proxy there refuses what changes something; start it with --allow-writes as well';

/** What is sent in the place of an input's body. */
export interface RawBody {
  readonly text: string;
  readonly contentType: string;
}

export interface PatientRequest {
  readonly operation: SpecOperation;
  readonly input: AnyInput;
  /** Instead of the one that was given for the operation. */
  readonly key?: string | undefined;
  /** Whether this is done to take something back, which may be tried again whatever the operation. */
  readonly isTakingBack?: boolean;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether it waits where there were too many requests, as far as it may be tried again. Default true. */
  readonly isPatient?: boolean;
  readonly raw?: RawBody | undefined;
}

/**
 * Sends a request. What may be repeated waits and is tried again where the vendor says that there were too many.
 *
 * @throws {ConnectionFailed}
 * @throws {Skipped} when that would take too long, or a proxy does not pass it on.
 * @throws {Interrupted}
 */
export async function exchangePatiently(
  { send, sleep, signal: runSignal, journal, authenticate, mayRepeat, watch }: ExchangeSettings,
  { operation, input, key, isTakingBack = false, isPatient = true, headers, raw }: PatientRequest,
): Promise<Came> {
  const asked = { ...toAsked(operation, input), ...(raw && { body: raw.text, isForm: false }) };
  const ofBody = raw && { 'content-type': raw.contentType };
  const request = {
    ...asked,
    headers: { ...authenticate(operation, key), ...toHeaders(input.header), ...ofBody, ...headers },
  };
  const signal = isTakingBack ? undefined : runSignal;
  for (let tries = 1; ; tries += 1) {
    if (signal?.aborted) throw new Interrupted();
    const startedAt = performance.now();
    const came = await send(request);
    journal.addRequest(operation.id, performance.now() - startedAt);
    if (came.headers.get(proxyHeader) === 'refused') throw new Skipped(refusedByProxy, 'not allowed');
    watch({ operation, input, asked, came });
    const mayWait = isPatient && came.status === 429 && (isTakingBack || mayRepeat(operation.id)) && tries < mostTries;
    if (!mayWait) return came;
    const waitMs = readRetryAfter(came.headers.get('retry-after'), new Date()) ?? 20_000;
    const seconds = Math.ceil(waitMs / 1000);
    if (waitMs > longestWaitMs) {
      throw new Skipped(`${operation.id} had too many requests, and wants ${seconds} s of waiting`);
    }
    journal.addNote(operation.id, `waited ${seconds} s, as there were too many requests`);
    await sleep(waitMs, signal);
  }
}

function toHeaders(header: object | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(header ?? {}).map(([name, value]: [string, unknown]) => [name, String(value)]),
  );
}
