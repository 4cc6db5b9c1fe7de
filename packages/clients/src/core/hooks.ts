import type { InvitationError, InvitationErrorCode } from './invitation-error.ts';
import { requestIdIn } from './request-id.ts';
import type { ApiResponse } from './transport.ts';
import type { VendorName } from './vendor-name.ts';

/** A request that is about to be sent, without its key and its body. */
export interface SentRequest {
  /** Whose client sends it. */
  readonly vendor: VendorName;
  /** In capitals: `GET`. */
  readonly method: string;
  /** The full address, with ids and query. */
  readonly url: string;
  /** The path as the spec writes it, without ids: `/v2/{account_id}/users/me/relations`. */
  readonly path: string;
  /** What the client sends besides the key and the setting `headers`; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** 1; more when the operation sends the same request again. */
  readonly attempt: number;
}

/** What became of a request. */
export interface FinishedRequest extends SentRequest {
  /** The HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** The code of the error that the request ends with; undefined for a success. It may be tried again. */
  readonly code: InvitationErrorCode | undefined;
  /** The headers of the answer, names in lower case; empty when none came. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** The vendor's id of the request, for its support; undefined where the answer has none. */
  readonly requestId: string | undefined;
  /** From sending until the whole answer was there, in milliseconds. */
  readonly durationMs: number;
}

/** Functions that see every request of a client, and never its key. */
export interface Hooks {
  /** Called before each attempt, and waited for. When it throws, nothing is sent and its error is the operation's. */
  readonly beforeRequest?: ((request: SentRequest) => unknown) | undefined;
  /**
   * Called after each attempt, also when no answer came. It is not waited for, and what it throws is ignored, so that it
   * hides no outcome.
   */
  readonly afterAnswer?: ((request: FinishedRequest) => unknown) | undefined;
}

/** What became of a request that was answered, failed or both. */
export function toFinished(
  sent: SentRequest,
  response: ApiResponse | undefined,
  failure: InvitationError | undefined,
  durationMs: number,
): FinishedRequest {
  const responseHeaders = failure?.headers ?? response?.headers ?? {};
  return {
    ...sent,
    status: response?.status,
    code: failure?.code,
    responseHeaders,
    requestId: failure?.requestId ?? requestIdIn(responseHeaders),
    durationMs,
  };
}

/** Tells what became of a request. */
export function tellAfter({ afterAnswer }: Hooks, request: FinishedRequest): void {
  const tell = async () => await afterAnswer?.(request);
  tell().catch(() => undefined);
}
