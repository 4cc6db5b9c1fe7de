import { type Answer, headersFor, type SandboxAccess, send, type VendorName } from './support.ts';

/** A request to a vendor, below its address. */
export interface VendorRequest {
  /** Default: `POST` where there is a body, otherwise `GET`. */
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export function get(path: string, headers = {}): VendorRequest {
  return { path, headers };
}

export function post(path: string, body: unknown, headers = {}): VendorRequest {
  return { path, body, headers };
}

/** Asks a vendor with the key that the path wants. A text is the path of a `GET`. */
export function ask(
  vendor: VendorName,
  { vendors }: Pick<SandboxAccess, 'vendors'>,
  request: VendorRequest | string,
): Promise<Answer> {
  const { path, body, headers, method } = typeof request === 'string' ? get(request) : request;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return send(`${vendors[vendor].baseUrl}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...headersFor(vendor, vendors[vendor], path),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: text }),
  });
}
