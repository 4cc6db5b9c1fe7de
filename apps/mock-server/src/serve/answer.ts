/** An answer as it goes out: plain data that nothing changes any more. */
export interface Answer {
  readonly status: number;
  /** In the order in which they are sent. */
  readonly headers: ReadonlyMap<string, string>;
  /** What the body says in JSON; undefined for an answer without a body. */
  readonly content: unknown;
  /** The text of the body; undefined for an answer without one. */
  readonly body: string | undefined;
}

interface Draft {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly content: unknown;
}

/** Writes an answer in JSON. */
export function writeAnswer({ status, headers, content }: Draft): Answer {
  if (content === undefined) return { status, headers, content, body: undefined };
  const body = JSON.stringify(content);
  const described = new Map([
    ...headers,
    ['Content-Type', 'application/json; charset=utf-8'],
    ['Content-Length', String(Buffer.byteLength(body))],
  ]);
  return { status, headers: described, content, body };
}
