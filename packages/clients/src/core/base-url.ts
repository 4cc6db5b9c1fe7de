import { reachOf } from './host-reach.ts';
import { InvitationError } from './invitation-error.ts';
import type { VendorName } from './vendor-name.ts';

/** Why a base URL cannot be used. Each but the first is about plain http. */
export type BaseUrlProblem = 'malformed' | 'public-host' | 'not-allowed' | 'no-fake-key';

/** What decides whether a base URL may be plain http. */
export interface PlainHttpRule {
  /** As in `ClientSettings`. */
  readonly allowPlainHttp?: boolean | undefined;
  /** As in `Transport`. */
  readonly hasFakeKey?: boolean | undefined;
}

/**
 * Decides whether a base URL may be used. Plain http is for this machine; with somebody's word, also for a fake on a network
 * of one's own, with a key that a fake has issued. The URL comes without slashes at its end, and without spaces around.
 */
export function readBaseUrl(
  baseUrl: unknown,
  { allowPlainHttp = false, hasFakeKey = false }: PlainHttpRule,
): { readonly url: string } | { readonly problem: BaseUrlProblem } {
  const url = parse(baseUrl);
  if (url === undefined) return { problem: 'malformed' };
  const reach = reachOf(url.hostname);
  if (url.protocol === 'http:' && reach !== 'this-machine') {
    if (reach === 'public') return { problem: 'public-host' };
    if (!allowPlainHttp) return { problem: 'not-allowed' };
    if (!hasFakeKey) return { problem: 'no-fake-key' };
  }
  return { url: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}

/** No URL with a query or a password, and none that only a browser would understand. */
function parse(baseUrl: unknown): URL | undefined {
  const text = typeof baseUrl === 'string' ? baseUrl.trim() : '';
  const isPlain = /^https?:\/\/[^/]/i.test(text) && !/[\s\p{Cc}\p{Surrogate}?#\\]|^[^/]*\/\/[^/]*@/u.test(text);
  return isPlain && URL.canParse(text) ? new URL(text) : undefined;
}

const httpsOnly = 'Plain http is allowed on 127.0.0.1 and localhost only';

const problems: Readonly<Record<BaseUrlProblem, string>> = {
  malformed:
    'must be an https address without white space, a query or a password, for instance https://api.example.com.',
  'public-host': `must be an https address. ${httpsOnly}, and with allowPlainHttp for a fake on a private network.`,
  'not-allowed': `must be an https address. ${httpsOnly}. If this is a fake on your own network, set allowPlainHttp: true.`,
  'no-fake-key':
    'must be an https address: allowPlainHttp works only with a key that a fake has issued (mock-…). A transport of your own says that it has one with hasFakeKey: true.',
};

/** @throws {InvitationError} `invalid-request` for a base URL over which the key would travel in the open. */
export function checkBaseUrl(baseUrl: unknown, rule: PlainHttpRule, vendor: VendorName): string {
  const reading = readBaseUrl(baseUrl, rule);
  if ('url' in reading) return reading.url;
  const message = `The base URL for ${vendor} ${problems[reading.problem]}`;
  throw new InvitationError('invalid-request', message, { vendor });
}
