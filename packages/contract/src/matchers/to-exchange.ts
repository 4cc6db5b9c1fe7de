import type { VendorName } from '@invitekit/specs/vendors';
import type { ExchangeAnswer, ExchangeHeaders, ExchangeRequest } from '../exchange/exchange.ts';
import { findDestination } from '../exchange/find-operation.ts';

/** A request of the platform as one of an exchange. Its body is read from a copy. */
export async function toExchangeRequest(
  vendor: VendorName,
  request: Request,
  baseUrl: string | undefined,
): Promise<ExchangeRequest> {
  const { pathname, search } = new URL(request.url);
  const { method } = request;
  const requestBody = await request.clone().text();
  const path = belowBase(pathname, baseUrl) ?? knownEnd(vendor, method, pathname, requestBody);
  return { method, path, query: search.slice(1), requestHeaders: toHeaders(request.headers), requestBody };
}

/** An answer of the platform as one of an exchange. Its body is read from a copy. */
export async function toExchangeAnswer(response: Response): Promise<ExchangeAnswer> {
  const answerBody = await response.clone().text();
  return { status: response.status, answerHeaders: toHeaders(response.headers), answerBody };
}

function toHeaders(headers: Headers): ExchangeHeaders {
  return Object.fromEntries(headers);
}

function belowBase(pathname: string, baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return undefined;
  const base = new URL(baseUrl).pathname.replace(/\/+$/, '');
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}

/** A fake or a proxy has the vendor's paths below one of its own: the longest end of a path that the spec knows. */
function knownEnd(vendor: VendorName, method: string, pathname: string, body: string): string {
  const parts = pathname.split('/').slice(1);
  const ends = parts.map((_, index) => `/${parts.slice(index).join('/')}`);
  return ends.find((path) => findDestination(vendor, { method, path, body }).kind !== 'unknown') ?? pathname;
}
