import type { Answer } from './answer.ts';
import { checkBaseUrl } from './base-url.ts';
import { buildRequest, type RequestParts } from './build-request.ts';
import type { CreditBudget } from './credit-budget.ts';
import { type Asked, toAnswerError, toSilenceError } from './exchange-error.ts';
import { type Hooks, type SentRequest, tellAfter, toFinished } from './hooks.ts';
import { readDateHeader } from './http-date.ts';
import { InvitationError } from './invitation-error.ts';
import type { Operations } from './operations.ts';
import type { ReadProblem } from './problem.ts';
import { requestIdIn } from './request-id.ts';
import type { Retry } from './retry.ts';
import { shown } from './shown.ts';
import type { HttpMethod } from './spec-types.ts';
import type { ApiRequest, ApiResponse, Transport } from './transport.ts';
import type { VendorClock } from './vendor-clock.ts';
import type { VendorName } from './vendor-name.ts';

export interface ExchangeSettings {
  readonly vendor: VendorName;
  /** As in `ClientSettings`. */
  readonly baseUrl: string;
  readonly allowPlainHttp?: boolean | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly hooks: Hooks;
  readonly transport: Transport;
  readonly readProblem: ReadProblem;
  readonly retry: Retry;
  readonly operations: Operations;
  /** Keeps the vendor's time. */
  readonly clock: VendorClock;
  /** For a vendor who counts credits. */
  readonly billing?: Billing | undefined;
}

interface Billing {
  readonly budget: CreditBudget;
  /** What an answer says that it cost. */
  readonly creditsOf: (body: unknown) => number | undefined;
}

/** How a call behaves, besides what it sends. */
export interface CallOptions {
  /** Ends the call early. The reason of the abort is thrown as it is. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Whether the call changes nothing, so that it may be repeated after a lost answer. Default: whether it is a `GET`. What
   * changes something is only repeated when the vendor turned it down for coming too fast.
   */
  readonly isRead?: boolean | undefined;
  /** The most credits that it can cost; refusals are free. Default 0. */
  readonly price?: number | undefined;
}

/**
 * Sends a request, again where waiting helps, and reads its answer.
 *
 * @throws {InvitationError} for everything but a success that `read` understands.
 */
export type Exchange = <Result>(
  method: HttpMethod,
  path: string,
  input: RequestParts & CallOptions,
  read: (answer: Answer<unknown>) => Result,
) => Promise<Result>;

export function createExchange(settings: ExchangeSettings): Exchange {
  const { vendor, transport, hooks, readProblem, retry, operations, billing, clock } = settings;
  const { allowPlainHttp } = settings;
  const { withoutKey = (text: string) => text } = transport;
  const extra = mapEntries(settings.headers ?? {}, ([name, value]) => [name.toLowerCase(), value]);
  const baseUrl = checkBaseUrl(settings.baseUrl, { allowPlainHttp, hasFakeKey: transport.hasFakeKey }, vendor);

  return async (method, path, input, read) =>
    await operations.run(input, async (own) => {
      const { signal, isRead = method === 'get' } = own;
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await exchangeOnce(method, path, own, read);
        } catch (error) {
          if (!InvitationError.isInstance(error)) throw error;
          const mayRepeat = isRead || error.code === 'rate-limited';
          if (mayRepeat && (await retry.waitAfter(error, attempt, signal))) continue;
          throw error;
        }
      }
    });

  async function exchangeOnce<Result>(
    method: HttpMethod,
    path: string,
    input: RequestParts & CallOptions,
    read: (answer: Answer<unknown>) => Result,
  ): Promise<Result> {
    const { signal } = input;
    const verb = method.toUpperCase();
    const asked: Asked = {
      vendor,
      name: `${verb} ${path}`,
      isWrite: !(input.isRead ?? method === 'get'),
      withoutKey,
    };
    const price = checkPrice(input.price ?? 0, vendor);
    const request = buildRequest({ vendor, baseUrl, method: verb, path }, input);
    signal?.throwIfAborted();
    const sent = toSent(request, path);
    await hooks.beforeRequest?.(sent);
    signal?.throwIfAborted();

    const reservation = price > 0 ? billing?.budget.reserve(price, vendor) : undefined;
    const sentAt = clock.local().getTime();
    let response: ApiResponse | undefined;
    let failure: InvitationError | undefined;
    try {
      if (asked.isWrite) operations.noteWrite(signal);
      response = await carry(request, asked);
      return readResponse(response, asked, read, (credits = price) => reservation?.settle(credits));
    } catch (error) {
      failure = InvitationError.isInstance(error) ? error : undefined;
      if (failure !== undefined) operations.noteFailure(signal, asked.isWrite, failure);
      throw error;
    } finally {
      const durationMs = clock.local().getTime() - sentAt;
      tellAfter(hooks, toFinished(sent, response, failure, durationMs));
    }
  }

  function toSent({ method, url, headers, signal }: ApiRequest, path: string): SentRequest {
    const attempt = operations.count(signal, `${method} ${url}`);
    return { vendor, method, url: withoutKey(url), path, headers, attempt };
  }

  async function carry(request: ApiRequest, asked: Asked): Promise<ApiResponse> {
    const { signal } = request;
    try {
      const response = await transport({ ...request, headers: { ...extra, ...request.headers } });
      signal?.throwIfAborted();
      return { ...response, headers: mapEntries(response.headers, ([name, value]) => [name, withoutKey(value)]) };
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      throw toSilenceError(asked, cause);
    }
  }

  function readResponse<Result>(
    { status, headers, body: text }: ApiResponse,
    asked: Asked,
    read: (answer: Answer<unknown>) => Result,
    settle: (credits?: number) => void,
  ): Result {
    const toldAt = readDateHeader(headers['date'], clock.local());
    if (toldAt !== undefined) clock.note(toldAt);
    const answeredAt = toldAt ?? clock.local();
    const body = parse(text);
    const problem = readProblem({ status, body, headers });
    if (problem !== undefined || status < 200 || status > 299) {
      settle(0);
      throw toAnswerError(asked, { status, body: body ?? text, headers }, problem, answeredAt);
    }
    settle(billing?.creditsOf(body));
    try {
      return read({
        body: body ?? (text === '' ? undefined : text),
        answeredAt,
        status,
        headers,
        requestId: requestIdIn(headers),
      });
    } catch (cause) {
      const message = `${vendor} answered ${asked.name} in an unknown form`;
      const details = { vendor, status, headers, requestId: requestIdIn(headers), cause, isUncertain: asked.isWrite };
      throw new InvitationError('unexpected-answer', message, details);
    }
  }
}

function mapEntries(
  record: Readonly<Record<string, string>>,
  change: (entry: readonly [string, string]) => readonly [string, string],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(change));
}

function checkPrice(price: unknown, vendor: VendorName): number {
  if (typeof price === 'number' && Number.isSafeInteger(price) && price >= 0) return price;
  const message = `The price must be whole credits from 0 up, not ${shown(price)}.`;
  throw new InvitationError('invalid-request', message, { vendor });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // Gateways answer in HTML when the vendor is down.
  }
}
