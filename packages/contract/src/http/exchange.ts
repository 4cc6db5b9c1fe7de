import type { SpecOperation } from '@invitekit/specs/reader';
import type { AnyInput } from '../spec/operation-input.ts';
import { codeOf } from './code-of.ts';

export interface Asked {
  readonly method: string;
  /** Below the base URL, with its query. */
  readonly path: string;
  /** In JSON. */
  readonly body: string | undefined;
  /** Whether the fields of the body are sent as a form, `multipart/form-data`. */
  readonly isForm?: boolean;
}

/** An answer as it came. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A request on the wire. */
interface WireRequest extends Asked {
  readonly headers: Readonly<Record<string, string>>;
}

/** No answer came: there is nobody, or it took too long. */
export class ConnectionFailed extends Error {
  override readonly name = 'ConnectionFailed';
}

export interface SenderSettings {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** @throws {ConnectionFailed} */
export type Send = (request: WireRequest) => Promise<Came>;

export function createSend({ baseUrl, fetch, timeoutMs }: SenderSettings): Send {
  return async ({ method, path, body, isForm = false, headers }) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(`${baseUrl}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: (isForm ? toForm(body) : body) ?? null,
        // A redirect would take the key elsewhere.
        redirect: 'manual',
        signal,
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (error) {
      if (signal.aborted) throw new ConnectionFailed(`no answer within ${timeoutMs / 1000} s`);
      throw new ConnectionFailed(explain(error));
    }
  };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'no connection';
  const cause = error.cause instanceof Error ? error.cause : error;
  return `no connection (${codeOf(cause) ?? cause.message})`;
}

/** Puts the parts of an input where the operation has them. */
export function toAsked({ method, path, isForm }: SpecOperation, input: AnyInput): Asked {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(pathValue(input.path, name))),
  );
  const query = new URLSearchParams(
    Object.entries(input.query ?? {}).flatMap(([name, value]: [string, unknown]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return {
    method: method.toUpperCase(),
    path: query.size === 0 ? filled : `${filled}?${query}`,
    body: input.body === undefined ? undefined : JSON.stringify(input.body),
    ...(isForm && fieldsOf(input.body) !== undefined && { isForm }),
  };
}

/** The fields of a form; undefined for what a form cannot say. */
function fieldsOf(body: unknown): readonly (readonly [name: string, value: string])[] | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const fields = Object.entries(body).map(([name, value]: [string, unknown]) =>
    [value].flat().map((each) => [name, each] as const),
  );
  const isEveryText = fields.every((each) => each.length > 0 && each.every(([, value]) => typeof value === 'string'));
  return isEveryText ? fields.flat().map(([name, value]) => [name, String(value)]) : undefined;
}

function toForm(body: string | undefined): FormData {
  const form = new FormData();
  for (const [name, value] of fieldsOf(JSON.parse(body ?? '{}')) ?? []) form.append(name, value);
  return form;
}

function pathValue(values: object | undefined, name: string): unknown {
  const value: unknown = Reflect.get(values ?? {}, name);
  if (value === undefined) throw new Error(`The path lacks ${name}`);
  return value;
}

/** A request as a person would write it down. */
export function describeAsked({ method, path, body }: Asked): string {
  return body === undefined ? `${method} ${path}` : `${method} ${path} ${body}`;
}
