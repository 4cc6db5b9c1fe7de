/** A success of the vendor, with the moment at which it was made. */
export interface Answer<Body> {
  /** The JSON that was answered; undefined where an answer has no body. */
  readonly body: Body;
  /** The `Date` header, whole seconds; the local time without one. */
  readonly answeredAt: Date;
  /** The HTTP status, 200 to 299. */
  readonly status: number;
  /** The headers of the answer, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The vendor's id of the request, for its support; undefined where the answer has none in a header. */
  readonly requestId: string | undefined;
}
