/** A body as one reads it: JSON with a line for each field, anything else as it is. */
export function Body({ body }: { readonly body: unknown }) {
  if (body === null || body === undefined || body === '') return <p class="muted">No body.</p>;
  return <pre class="body">{typeof body === 'string' ? prettify(body) : JSON.stringify(body, undefined, 2)}</pre>;
}

function prettify(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
