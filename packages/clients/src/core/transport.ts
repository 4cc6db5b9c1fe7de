/** One HTTP request, complete but for the key. */
export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One HTTP answer, whatever its status. */
export interface ApiResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * One HTTP exchange, already authenticated by whoever supplied the transport. It answers for every status and rejects
 * only when there is no answer; it follows no redirects, so that the key stays with the vendor.
 */
export type Transport = (request: ApiRequest) => Promise<ApiResponse>;
