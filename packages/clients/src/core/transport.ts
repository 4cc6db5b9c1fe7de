/** One HTTP request, complete but for the key. */
export interface ApiRequest {
  /** In capitals: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`. */
  readonly method: string;
  /** The full address, with its query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** One HTTP answer, whatever its status. */
export interface ApiResponse {
  /** The HTTP status; 3xx too, because no redirect is followed. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** As text, whatever it is; empty where there is none. */
  readonly body: string;
}

/** Waits so many milliseconds. Rejects with the signal's reason when it is aborted before. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/**
 * One HTTP exchange, already authenticated by whoever supplied the transport. It answers for every status and rejects
 * only when there is no answer: with an error called `TimeoutError` when that took too long. It follows no redirects, so
 * that the key stays with the vendor.
 */
export interface Transport {
  (request: ApiRequest): Promise<ApiResponse>;
  /** How to wait. Without it, nothing is ever repeated. */
  readonly sleep?: Sleep | undefined;
  /**
   * Whether the key on it is surely one that InviteKit's fake has issued (`mock-…`), and so no secret. What
   * `allowPlainHttp` allows needs it.
   */
  readonly hasFakeKey?: boolean | undefined;
  /** Takes the key out of a text, because vendors may repeat it in their words. Default: nothing is taken out. */
  readonly withoutKey?: ((text: string) => string) | undefined;
}
