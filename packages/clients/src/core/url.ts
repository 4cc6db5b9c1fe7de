import { InvitationError } from './invitation-error.ts';
import { property } from './problem.ts';
import { checkSendable } from './sendable.ts';
import type { VendorName } from './vendor-name.ts';

interface UrlParts {
  readonly path?: unknown;
  readonly query?: unknown;
}

/** Fills the path's `{names}`, each as one escaped segment, and appends what of the query is defined, lists item by item. */
export function buildUrl(
  baseUrl: string,
  path: string,
  { path: segments, query }: UrlParts,
  vendor: VendorName,
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = property(segments, name);
    const segment = String(value);
    const encoded = value === undefined ? undefined : encodeSegment(segment);
    if (encoded !== undefined) return encoded;
    throw new InvitationError('invalid-request', `"${segment}" cannot be a ${name}.`, { vendor });
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    checkSendable(values.length === 1 ? values[0] : values, name, vendor);
    for (const each of values) if (each !== undefined) search.append(name, String(each));
  }
  return `${baseUrl}${filled}${search.size > 0 ? `?${search}` : ''}`;
}

/** Undefined for what would change the path or is no text. */
function encodeSegment(segment: string): string | undefined {
  try {
    return ['', '.', '..'].includes(segment) ? undefined : encodeURIComponent(segment);
  } catch {
    return undefined; // Half a character.
  }
}
