import type { Answer } from './answer.ts';
import type { CallOptions, Exchange } from './exchange.ts';
import { InvitationError } from './invitation-error.ts';
import type { HttpMethod } from './spec-types.ts';
import type { VendorName } from './vendor-name.ts';

/** What a free request sends. */
export interface RawRequest extends CallOptions {
  /** What the path's `{names}` stand for, each one segment. */
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  /** Appended to the address; a list item by item, and what is undefined not at all. */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>> | undefined;
  /** Headers of this request; not the one that has the key. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/**
 * Sends any request to the vendor, also one that its spec does not have, with the same key, errors and repetitions as `call`.
 * The body of the answer is what JSON has in it, otherwise its text; undefined when it is empty.
 *
 * @param path - Below `baseUrl`, from its first slash: `/v2/{account_id}/calendars`.
 * @throws {InvitationError} `invalid-request` for a path that would lead elsewhere.
 */
export type SendRawRequest = (
  method: HttpMethod | Uppercase<HttpMethod>,
  path: string,
  request?: RawRequest,
) => Promise<Answer<unknown>>;

const methods: readonly HttpMethod[] = ['get', 'post', 'put', 'patch', 'delete'];

export function createRawRequest(
  exchange: Exchange,
  vendor: VendorName,
  keyHeaders: readonly { readonly header: string }[],
): SendRawRequest {
  return async (method, path, { headers = {}, ...input } = {}) => {
    const known = methods.find((each) => each === String(method).toLowerCase());
    if (known === undefined) throw invalid(`The method must be one of ${methods.join(', ')}.`);
    if (!isBelow(path))
      throw invalid('The path must begin with one slash, stay below the base URL, and have no query.');
    const key = Object.keys(headers).find((name) => keyHeaders.some(({ header }) => header === name.toLowerCase()));
    if (key !== undefined) throw invalid(`The header ${key} carries the key. Give it when the client is made.`);
    return await exchange(known, path, { ...input, header: headers }, (answer) => answer);
  };

  function invalid(message: string): InvitationError {
    return new InvitationError('invalid-request', message, { vendor });
  }
}

/** Whether a path stays where it begins: no other host, no step upwards in any spelling, no query, nothing invisible. */
function isBelow(path: unknown): boolean {
  if (typeof path !== 'string' || !/^\/(?!\/)[\x21-\x7e]*$/.test(path) || /[\\?#]/.test(path)) return false;
  return path.split('/').every((segment) => !/^(?:\.|%2e){1,2}$/i.test(segment));
}
