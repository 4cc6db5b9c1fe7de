/** What has the headers of a request: a `Headers`, or the `headers` of a request of Node, Express, Fastify and others. */
export type WebhookHeaders =
  | {
      /** The value of a header, in any case; null when there is none. What came twice is joined by a comma. */
      get(name: string): string | null;
    }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A header that is there once, whatever the case of its name; empty when it is not. */
export function headerOf(headers: WebhookHeaders, name: string): string {
  if (isHeaders(headers)) return headers.get(name) ?? '';
  const wanted = name.toLowerCase();
  const [value = '', ...others] = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === wanted)
    .flatMap(([, found]) => found ?? []);
  return others.length === 0 ? value : '';
}

function isHeaders(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers['get'] === 'function';
}
