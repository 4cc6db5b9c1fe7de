import type { SuccessBody } from '@invitekit/specs/operation-types';
import { InvitationError } from './invitation-error.ts';
import { codeOfStatus, type ReadProblem } from './problem.ts';
import { readRetryAfter } from './retry-after.ts';
import type { HttpMethod, OperationAt, OperationInput, PathWith } from './spec-types.ts';
import type { ApiRequest, ApiResponse, Transport } from './transport.ts';
import { buildUrl, checkBaseUrl } from './url.ts';
import type { VendorName } from './vendor-name.ts';

export interface CallerSettings {
  readonly vendor: VendorName;
  /** Replaces the vendor's host; a path prefix is allowed. Must be https unless it is loopback. */
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly readProblem: ReadProblem;
  /** The time, for answers without a `Date` header. Default: the system's. */
  readonly now: (() => Date) | undefined;
}

export interface CallOptions {
  /** Ends the call early. The reason of the abort is thrown as it is. */
  readonly signal?: AbortSignal | undefined;
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
  const { vendor, transport, readProblem, now = () => new Date() } = settings;
  const baseUrl = checkBaseUrl(settings.baseUrl, vendor);

  return async (method, path, input, read) => {
    const verb = method.toUpperCase();
    const name = `${verb} ${path}`;
    const response = await exchange(name, {
      method: verb,
      url: buildUrl(baseUrl, path, input, vendor),
      headers: { accept: 'application/json', ...(input.body !== undefined && { 'content-type': 'application/json' }) },
      body: input.body === undefined ? undefined : JSON.stringify(input.body),
      signal: input.signal,
    });
    input.signal?.throwIfAborted();
    const { status } = response;
    const answeredAt = readDate(response.headers['date']) ?? now();
    const body = parse(response.body);

    const problem = readProblem({ status, body });
    if (problem !== undefined || status < 200 || status > 299) {
      const code = problem?.code ?? codeOfStatus(status);
      throw new InvitationError(code, `${vendor} answered ${status} (${code}) to ${name}`, {
        vendor,
        status,
        type: problem?.type,
        vendorMessage: problem?.message,
        requestId: problem?.requestId,
        retryAfterMs: readRetryAfter(response.headers['retry-after'], answeredAt),
        isRetryable: problem?.isRetryable,
        cause: body ?? response.body,
      });
    }
    try {
      return readBody(body, answeredAt, read);
    } catch (cause) {
      const message = `${vendor} answered ${name} in a form that is not known`;
      throw new InvitationError('unexpected-answer', message, { vendor, status, cause });
    }
  };

  async function exchange(name: string, request: ApiRequest): Promise<ApiResponse> {
    const { signal } = request;
    signal?.throwIfAborted();
    try {
      return await transport(request);
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      throw new InvitationError('unreachable', `${vendor} could not be reached for ${name}`, { vendor, cause });
    }
  }
}

function readBody<Body, Result>(body: unknown, answeredAt: Date, read: (answer: Answer<Body>) => Result): Result {
  if (!isStructured<Body>(body)) throw new TypeError('The answer is not JSON');
  return read({ body, answeredAt });
}

/** Takes the spec's word for what is inside; where the vendor breaks it, `read` stumbles. */
function isStructured<Body>(body: unknown): body is Body {
  return typeof body === 'object' && body !== null;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // Gateways answer in HTML when the vendor is down.
  }
}

function readDate(header: string | undefined): Date | undefined {
  const date = new Date(header ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
