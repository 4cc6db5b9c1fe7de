import { type Form, type FormBody, toFormBody } from './form-body.ts';
import { InvitationError } from './invitation-error.ts';
import { checkSendable } from './sendable.ts';
import type { ApiRequest } from './transport.ts';
import { buildUrl } from './url.ts';
import type { VendorName } from './vendor-name.ts';

/** Of a call, what its request is made of. */
export interface RequestParts {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly header?: Readonly<Record<string, string | undefined>> | undefined;
  readonly body?: unknown;
  /** Instead of `body`: sent as `multipart/form-data`. */
  readonly form?: Form | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Target {
  readonly vendor: VendorName;
  /** As `checkBaseUrl` answers it. */
  readonly baseUrl: string;
  readonly method: string;
  readonly path: string;
}

/** @throws {InvitationError} `invalid-request` for what cannot be sent as it is. */
export function buildRequest({ vendor, baseUrl, method, path }: Target, parts: RequestParts): ApiRequest {
  const { header, body, form, signal } = parts;
  checkSendable(body, 'body', vendor);
  checkSendable(form, 'form', vendor);
  const sent = form ? toFormBody(form) : body === undefined ? undefined : toJson(body);
  return {
    method,
    url: buildUrl(baseUrl, path, parts, vendor),
    headers: {
      accept: 'application/json',
      ...headersOf(header, vendor),
      ...(sent && { 'content-type': sent.contentType }),
    },
    body: sent?.body,
    signal,
  };
}

function toJson(body: unknown): FormBody {
  return { contentType: 'application/json', body: JSON.stringify(body) };
}

function headersOf(header: RequestParts['header'] = {}, vendor: VendorName): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(header)) {
    if (value === undefined) continue;
    if (typeof value !== 'string' || !/^[\t\x20-\x7e]*[\x21-\x7e]$/.test(value)) {
      throw new InvitationError('invalid-request', `The header ${name} is empty or not plain text.`, { vendor });
    }
    found[name.toLowerCase()] = value;
  }
  return found;
}
