import type { AnswerOf, InputOf, Method, PathWith } from './operation-types.ts';

/** Of a query, what is undefined or empty is left out. */
type Loose<Input> = Input extends { readonly query?: infer Query }
  ? Omit<Input, 'query'> & { readonly query?: { readonly [Key in keyof Query]: Query[Key] | '' | undefined } }
  : Input;

interface Parts {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** Asks the control API. Rejects with words for people. */
export async function call<Of extends Method, Path extends PathWith<Of>>(
  method: Of,
  path: Path,
  input: Loose<InputOf<Of, Path>>,
  signal?: AbortSignal,
): Promise<AnswerOf<Of, Path>> {
  const response = await send(method, path, input, signal);
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(answer?.error ?? `The fake answered ${response.status}.`);
  return answer;
}

async function send(method: Method, path: string, parts: Parts, signal: AbortSignal | undefined): Promise<Response> {
  const { body } = parts;
  const json = body !== undefined && {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  try {
    return await fetch(addressOf(path, parts), { method, ...json, ...(signal && { signal }) });
  } catch (error) {
    throw new Error('The fake does not answer. Is it still running?', { cause: error });
  }
}

function addressOf(template: string, { path, query }: Parts): string {
  const names = new Map(Object.entries(path ?? {}));
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(name, String(names.get(name))));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return `/_mock${filled}${search.size === 0 ? '' : `?${search}`}`;
}

/** A URL has another path with these, whether they are encoded or not. */
const noSegments: readonly string[] = ['', '.', '..'];

function segment(name: string, value: string): string {
  if (noSegments.includes(value)) throw new Error(`"${value}" cannot be the ${name} of anything.`);
  return encodeURIComponent(value);
}
