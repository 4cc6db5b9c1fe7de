/** Headers by their names in small letters; what came several times is joined by `, `. */
export type ExchangeHeaders = Readonly<Record<string, string>>;

/** A request to a vendor, as it was sent. */
export interface ExchangeRequest {
  /** In capital letters. */
  readonly method: string;
  /** Below the vendor's base URL and without the query, percent-encoded as it was sent. */
  readonly path: string;
  /** What stands behind the question mark; empty where there is none. */
  readonly query: string;
  readonly requestHeaders: ExchangeHeaders;
  /** As text, decompressed; empty where there is none. */
  readonly requestBody: string;
}

/** An answer of a vendor, as it came. */
export interface ExchangeAnswer {
  readonly status: number;
  readonly answerHeaders: ExchangeHeaders;
  /** As text, decompressed; empty where there is none. */
  readonly answerBody: string;
}

/** A request to a vendor with its whole answer. */
export interface Exchange extends ExchangeRequest, ExchangeAnswer {
  /** When the request came, in ISO 8601. */
  readonly at: string;
  /** From the first byte of the request to the last of the answer. */
  readonly milliseconds: number;
}
