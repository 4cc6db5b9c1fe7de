import { nearestName } from '@invitekit/specs/nearest-name';
import type { MockServerOptions } from './mock-server-options.ts';

/** A number is a whole one in a range. */
type Kind = 'boolean' | 'text' | 'texts' | 'function' | 'object' | { readonly from: number; readonly to: number };

/** No timer of Node can be set further ahead, in milliseconds. */
const longestMs = 2 ** 31 - 1;

const kinds: Readonly<Record<keyof MockServerOptions, Kind>> = {
  port: { from: 0, to: 65_535 },
  host: 'text',
  allowHosts: 'texts',
  strict: 'boolean',
  validateAnswers: 'boolean',
  state: 'text',
  slowMs: { from: 0, to: longestMs },
  allowWebhookHosts: 'texts',
  webhookTimeoutMs: { from: 1, to: longestMs },
  signInSandboxTime: 'boolean',
  observe: 'function',
  log: 'function',
  rehearser: 'object',
  report: 'function',
};

/** @throws an error that names the first option that is none, or that cannot have its value, and says what is allowed. */
export function checkOptions(options: MockServerOptions): void {
  const byName = new Map<string, Kind>(Object.entries(kinds));
  for (const [name, value] of Object.entries(options)) {
    const kind = byName.get(name);
    if (kind === undefined)
      throw new Error(`startMockServer has no option ${name}.${suggest(name, [...byName.keys()])}`);
    if (value !== undefined && !fits(value, kind)) {
      throw new Error(`The option ${name} must be ${wordsOf(kind)}, not ${show(value)}.`);
    }
  }
}

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'boolean':
    case 'function':
      return typeof value === kind;
    case 'object':
      return typeof value === 'object' && value !== null;
    case 'text':
      return typeof value === 'string';
    case 'texts':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    default:
      return Number.isInteger(value) && Number(value) >= kind.from && Number(value) <= kind.to;
  }
}

function wordsOf(kind: Kind): string {
  if (typeof kind === 'object') return `a whole number from ${kind.from} to ${kind.to}`;
  return {
    boolean: 'true or false',
    text: 'a text',
    texts: 'a list of texts',
    function: 'a function',
    object: 'an object',
  }[kind];
}

function suggest(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? ` There are: ${known.join(', ')}` : ` Did you mean ${nearest}?`;
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 100)}"`;
  return typeof value === 'number' || value === null ? String(value) : `a value of type ${typeof value}`;
}
