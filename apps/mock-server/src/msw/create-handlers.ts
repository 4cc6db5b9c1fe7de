import { type HttpHandler, HttpResponse, http, passthrough } from 'msw';
import type { VendorName } from '../client/generated.ts';
import { forward } from './forward.ts';
import { type Keys, keyChoices, withKey } from './keys.ts';
import { otherKindFor } from './other-kinds.ts';
import { vendorOrigins } from './vendor-origins.ts';

/** What the handlers need to know of a sandbox. Every sandbox of `startMockServer` and of the test fixture fits. */
export interface ReachableSandbox {
  connection(vendor: VendorName): {
    readonly baseUrl: string;
    readonly apiKey: string;
    /** Default: none. */
    readonly otherKeys?: Readonly<Record<string, string>> | undefined;
  };
}

export interface HandlerOptions {
  /**
   * `any`: whatever key a request carries opens the sandbox, so that a program can keep the one that it has. `strict`: only
   * the sandbox's own keys do, of the kind that the vendor asks for. A request without a key has none either way. Default `any`.
   */
  readonly keys?: Keys | undefined;
}

/**
 * Handlers for MSW that answer requests to the vendors' real hosts from a sandbox, for programs whose base URL cannot be
 * changed. Answers are those of the fake, byte for byte; where it drops a connection, the program sees a network error.
 *
 * @example
 * const server = setupServer(...createHandlers(sandbox));
 */
export function createHandlers(
  sandbox: ReachableSandbox,
  { keys = 'any' }: HandlerOptions = {},
): readonly HttpHandler[] {
  if (!keyChoices.includes(keys)) throw new Error(`keys must be ${keyChoices.join(' or ')}, not "${keys}".`);
  const own = new Set(vendorOrigins.map(({ vendor }) => new URL(sandbox.connection(vendor).baseUrl).origin));
  // What a test itself asks of the fake is nobody's business.
  const past = [...own].map((origin) => http.all(`${origin}/*`, () => passthrough()));
  const vendors = vendorOrigins.map(({ vendor, origin }) =>
    http.all(`${origin}/*`, async ({ request }) => {
      const { baseUrl, apiKey, otherKeys = {} } = sandbox.connection(vendor);
      const { pathname, search } = new URL(request.url);
      const key = otherKeys[otherKindFor(vendor, request.method, pathname) ?? ''] ?? apiKey;
      const headers = keys === 'any' ? withKey(vendor, request.headers, key) : request.headers;
      return await forward(request, `${baseUrl}${pathname}${search}`, headers).catch(() => HttpResponse.error());
    }),
  );
  return [...past, ...vendors];
}
