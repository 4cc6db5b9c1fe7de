import type { SuccessBody } from '@invitekit/specs/operation-types';
import { checkBaseUrl } from './base-url.ts';
import { buildRequest } from './build-request.ts';
import type { CreditBudget } from './credit-budget.ts';
import { readDateHeader } from './http-date.ts';
import { InvitationError, type InvitationErrorCode } from './invitation-error.ts';
import { codeOfStatus, type ReadProblem } from './problem.ts';
import type { Retry } from './retry.ts';
import { readRetryAfter } from './retry-after.ts';
import { shown } from './shown.ts';
import type { HttpMethod, OperationAt, OperationInput, PathWith } from './spec-types.ts';
import type { ApiRequest, ApiResponse, Transport } from './transport.ts';
import { toIsoTime } from './utc-time.ts';
import type { VendorClock } from './vendor-clock.ts';
import type { VendorName } from './vendor-name.ts';

export interface CallerSettings {
  readonly vendor: VendorName;
  /** As in `ClientSettings`. */
  readonly baseUrl: string;
  readonly allowPlainHttp?: boolean | undefined;
  readonly transport: Transport;
  readonly readProblem: ReadProblem;
  readonly retry: Retry;
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

/** A success, with the moment at which the vendor made it. */
export interface Answer<Body> {
  readonly body: Body;
  /** The `Date` header, whole seconds. */
  readonly answeredAt: Date;
}

/**
 * Calls one operation of the vendor's spec and maps its answer.
 *
 * @throws {InvitationError} for everything but a success that `read` understands.
 */
export type Caller<Paths> = <Method extends HttpMethod, Path extends PathWith<Paths, Method>, Result>(
  method: Method,
  path: Path,
  input: OperationInput<OperationAt<Paths, Method, Path>> & CallOptions,
  read: (answer: Answer<SuccessBody<OperationAt<Paths, Method, Path>>>) => Result,
) => Promise<Result>;

/** Makes the caller of one vendor, typed by the paths of its spec. */
export function createCaller<Paths>(settings: CallerSettings): Caller<Paths> {
  const { vendor, transport, readProblem, retry, billing, clock } = settings;
  const { allowPlainHttp } = settings;
  const baseUrl = checkBaseUrl(settings.baseUrl, { allowPlainHttp, hasFakeKey: transport.hasFakeKey }, vendor);

  return async (method, path, input, read) => {
    const { signal, isRead = method === 'get' } = input;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await callOnce(method, path, input, read);
      } catch (error) {
        if (!InvitationError.isInstance(error)) throw error;
        const mayRepeat = isRead || error.code === 'rate-limited';
        if (mayRepeat && (await retry.waitAfter(error, attempt, signal))) continue;
        throw error;
      }
    }
  };

  async function callOnce<Method extends HttpMethod, Path extends PathWith<Paths, Method>, Result>(
    method: Method,
    path: Path,
    input: OperationInput<OperationAt<Paths, Method, Path>> & CallOptions,
    read: (answer: Answer<SuccessBody<OperationAt<Paths, Method, Path>>>) => Result,
  ): Promise<Result> {
    const isWrite = !(input.isRead ?? method === 'get');
    const verb = method.toUpperCase();
    const name = `${verb} ${path}`;
    const price = checkPrice(input.price ?? 0);
    const request = buildRequest({ vendor, baseUrl, method: verb, path }, input);
    const reservation = price > 0 ? billing?.budget.reserve(price, vendor) : undefined;
    const response = await exchange(name, isWrite, request);
    input.signal?.throwIfAborted();
    const { status } = response;
    const told = readDateHeader(response.headers['date'], clock.local());
    if (told !== undefined) clock.note(told);
    const answeredAt = told ?? clock.local();
    const body = parse(response.body);

    const problem = readProblem({ status, body, headers: response.headers });
    const isSuccess = problem === undefined && status >= 200 && status <= 299;
    reservation?.settle(isSuccess ? (billing?.creditsOf(body) ?? price) : 0);
    if (!isSuccess) {
      const code = problem?.code ?? codeOfStatus(status);
      const retryAfterMs = problem?.retryAfterMs ?? readRetryAfter(response.headers['retry-after'], answeredAt);
      throw new InvitationError(code, `${vendor} answered ${status} (${code}) to ${name}`, {
        vendor,
        status,
        type: problem?.type,
        vendorMessage: problem?.message,
        requestId: problem?.requestId,
        retryAfterMs,
        because: problem?.because,
        until: toIsoTime(answeredAt.getTime() + (retryAfterMs ?? Number.NaN)),
        isRetryable: problem?.isRetryable,
        isUncertain: isWrite && isLost(status, code) && problem?.isRetryable !== false,
        cause: body ?? response.body,
      });
    }
    try {
      return readBody(status, body, answeredAt, read);
    } catch (cause) {
      const message = `${vendor} answered ${name} in a form that is not known`;
      throw new InvitationError('unexpected-answer', message, { vendor, status, cause, isUncertain: isWrite });
    }
  }

  function checkPrice(price: unknown): number {
    if (typeof price === 'number' && Number.isSafeInteger(price) && price >= 0) return price;
    const message = `The price must be whole credits from 0 up, not ${shown(price)}.`;
    throw new InvitationError('invalid-request', message, { vendor });
  }

  async function exchange(name: string, isWrite: boolean, request: ApiRequest): Promise<ApiResponse> {
    const { signal } = request;
    signal?.throwIfAborted();
    try {
      return await transport(request);
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      const details = { vendor, cause, isUncertain: isWrite };
      if (cause instanceof Error && cause.name === 'TimeoutError') {
        throw new InvitationError('timeout', `${vendor} took too long to answer ${name}`, details);
      }
      throw new InvitationError('unreachable', `${vendor} could not be reached for ${name}`, details);
    }
  }
}

/** Whether an answer says no more than that something went wrong. A failure may come with any status. */
function isLost(status: number, code: InvitationErrorCode): boolean {
  return (status >= 500 && code !== 'unsupported') || ['vendor-failure', 'timeout', 'unexpected-answer'].includes(code);
}

function readBody<Body, Result>(
  status: number,
  body: unknown,
  answeredAt: Date,
  read: (answer: Answer<Body>) => Result,
): Result {
  if (!isKnownForm<Body>(status, body)) throw new TypeError('The answer is not JSON');
  return read({ body, answeredAt });
}

/** Takes the spec's word for what is inside; where the vendor breaks it, `read` stumbles. */
function isKnownForm<Body>(status: number, body: unknown): body is Body {
  return status === 204 || (typeof body === 'object' && body !== null);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // Gateways answer in HTML when the vendor is down.
  }
}
