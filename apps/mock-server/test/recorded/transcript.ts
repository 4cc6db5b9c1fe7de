import type { Answer, Call } from './exchange.ts';

/** An exchange in words, for people and for hashing. */
export interface Transcript {
  readonly request: string;
  readonly status: number | undefined;
  /** Status, headers and body, as they came. */
  readonly answer: string;
}

/** They belong to the connection, and not to the answer. */
const ofConnection = ['connection', 'keep-alive'];

/** Hashes are made of the answer alone. What cannot be the same in every run is left out or replaced. */
export function transcriptOf(call: Call, answer: Answer, masks: ReadonlyMap<string, string>): Transcript {
  const mask = (text: string) => [...masks].reduce((masked, [from, to]) => masked.replaceAll(from, to), text);
  return { request: mask(requestOf(call)), status: answer.status, answer: mask(answerOf(call, answer)) };
}

function requestOf({ method, path, headers, body }: Call): string {
  return [`${method} ${path}`, ...lines(Object.entries(headers)), ...(body === undefined ? [] : ['', body])].join('\n');
}

function answerOf(call: Call, { status, headers, text, isWhole }: Answer): string {
  if (status === undefined) return 'The connection ended without an answer.';
  const left = isOfNoSandbox(call) ? [...ofConnection, 'date'] : ofConnection;
  const kept = headers.filter(([name]) => !left.includes(name.toLowerCase()));
  // How much of a body comes before the connection ends is up to the network.
  return [String(status), ...lines(kept), '', isWhole ? text : 'The body ended too early.'].join('\n');
}

/** What dates the answers of the control API, and those to other hosts and sites, is the computer's clock. */
function isOfNoSandbox({ path, headers }: Call): boolean {
  return path.startsWith('/_mock') || 'Host' in headers || 'Origin' in headers;
}

function lines(headers: readonly (readonly [string, string])[]): readonly string[] {
  return headers.map(([name, value]) => `${name}: ${value}`);
}
