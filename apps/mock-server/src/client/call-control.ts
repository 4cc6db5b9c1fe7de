import { MockControlError } from './control-error.ts';
import type { AnswerOf, InputOf, Method, PathWith } from './control-types.ts';

/**
 * Calls the control API of a server.
 *
 * @throws {MockControlError} when it does not do it.
 */
export type CallControl<Options extends readonly unknown[] = []> = <Of extends Method, Path extends PathWith<Of>>(
  method: Of,
  path: Path,
  input: InputOf<Of, Path>,
  ...options: Options
) => Promise<AnswerOf<Of, Path>>;

interface Parts {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** `serverUrl` is for instance `http://127.0.0.1:4010`; empty on a page of the server. */
export function createCallControl(
  serverUrl: string,
  noAnswer = `No mock server answers at ${serverUrl}. Is it running?`,
): CallControl<[signal?: AbortSignal]> {
  return async (method, path, input, signal) => {
    const url = `${serverUrl}/_mock${addressOf(path, input)}`;
    const response = await send(method, url, input, signal).catch((cause: unknown) => {
      throw new MockControlError(noAnswer, { cause });
    });
    const text = await response.text();
    if (!response.ok) throw new MockControlError(explain(text), { status: response.status });
    return text === '' ? undefined : JSON.parse(text);
  };
}

async function send(method: Method, url: string, { body }: Parts, signal?: AbortSignal): Promise<Response> {
  const json = body !== undefined && {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  return await fetch(url, { method: method.toUpperCase(), ...json, ...(signal && { signal }) });
}

function addressOf(template: string, { path, query }: Parts): string {
  const names = new Map(Object.entries(path ?? {}));
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(name, String(names.get(name))));
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

/** A URL has another path with these, whether they are encoded or not. */
const noSegments: readonly string[] = ['', '.', '..'];

function segment(name: string, value: string): string {
  if (noSegments.includes(value)) throw new MockControlError(`"${value}" cannot be the ${name} of anything.`);
  return encodeURIComponent(value);
}

function explain(text: string): string {
  try {
    const { error } = JSON.parse(text);
    return typeof error === 'string' ? error : text;
  } catch {
    return text;
  }
}
