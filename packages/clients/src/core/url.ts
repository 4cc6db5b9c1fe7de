import { InvitationError } from './invitation-error.ts';
import { property } from './problem.ts';
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
    const segment = String(property(segments, name));
    const encoded = encodeSegment(segment);
    if (encoded !== undefined) return encoded;
    throw new InvitationError('invalid-request', `"${segment}" cannot be a ${name}.`, { vendor });
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
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

/** Refuses a base URL over which the key would travel in the open; answers it without slashes at its end. */
export function checkBaseUrl(baseUrl: string, vendor: VendorName): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url === undefined || !isSafe || /[?#]/.test(baseUrl) || url.username !== '' || url.password !== '') {
    throw new InvitationError(
      'invalid-request',
      `The base URL for ${vendor} must be an https address without a query or a password, for instance https://api.example.com. Plain http is allowed on 127.0.0.1 and localhost only.`,
      { vendor },
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
