const names = ['x-request-id', 'request-id', 'x-correlation-id'];

/** The id that a vendor gives a request, where it stands in a header. */
export function requestIdIn(headers: Readonly<Record<string, string>>): string | undefined {
  return names.map((name) => headers[name]).find((id) => id);
}
