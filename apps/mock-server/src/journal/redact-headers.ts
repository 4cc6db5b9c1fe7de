import type { IncomingHttpHeaders } from 'node:http';
import { redacted } from './redacted.ts';

/** Headers that tell nothing that is to be kept from anybody. All others may. */
const harmless: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'age',
  'allow',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'expect',
  'host',
  'if-none-match',
  'retry-after',
  'transfer-encoding',
  'user-agent',
  'x-cache',
  'x-ratelimit-action',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-ratelimit-used',
]);

/** Names become lower case. `key` is a secret that may stand anywhere; undefined for none. */
export function redactHeaders(
  headers: IncomingHttpHeaders | ReadonlyMap<string, string>,
  key?: string,
): Readonly<Record<string, string>> {
  const entries = headers instanceof Map ? [...headers] : Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const lower = name.toLowerCase();
      const text = String(value);
      const isSecret = !harmless.has(lower) || (key !== undefined && text.includes(key));
      return [lower, isSecret ? redacted : text];
    }),
  );
}
