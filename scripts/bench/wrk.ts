import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { start } from './processes.ts';
import { temporaryFile } from './temporary.ts';

/** How many requests are under way at once, everywhere. */
export const connections = 8;

const program = 'wrk';
const script = fileURLToPath(new URL('load.lua', import.meta.url));

/** A request as wrk sends it. */
export interface LoadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON in one line. */
  readonly body?: string | undefined;
}

/** Requests to one server, in a file. */
export interface Load {
  readonly origin: string;
  readonly file: string;
}

export interface LoadResult {
  /** Answers a second. */
  readonly rate: number;
  readonly sent: number;
  readonly answered: number;
}

export function hasWrk(): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

/** @param requests To one server. */
export function prepareLoad(requests: readonly LoadRequest[]): Load {
  const file = temporaryFile('load');
  writeFileSync(file, requests.map((request) => `${toLine(request)}\n`).join(''));
  return { origin: new URL(requests[0]?.url ?? '').origin, file };
}

function toLine({ method, url, headers, body = '' }: LoadRequest): string {
  const { pathname, search } = new URL(url);
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [method.toUpperCase(), `${pathname}${search}`, body, ...fields].join('\t');
}

/** Sends requests for some seconds. @throws {Error} when one is refused or not answered. */
export function runFor(load: Load, seconds: number): Promise<LoadResult> {
  return run(load, seconds, []);
}

/**
 * Sends each request once, from one on, as many as there is time for in a second.
 *
 * @throws {Error} when one is refused or not answered.
 */
export function runOnce(load: Load, { from, count }: { readonly from: number; readonly count: number }) {
  return run(load, 1, [String(count), String(from)]);
}

async function run({ origin, file }: Load, seconds: number, limits: readonly string[]): Promise<LoadResult> {
  const options = [
    '--threads',
    '1',
    '--connections',
    `${connections}`,
    '--duration',
    `${seconds}s`,
    '--timeout',
    '30s',
  ];
  await using wrk = start(program, [...options, '--script', script, origin, '--', file, ...limits]);
  const line = await wrk.line(/^measured /);
  const [answered = 0, took = 0, refused, unanswered, sent = 0] = line.split(' ').slice(1).map(Number);
  if (refused !== 0 || unanswered !== 0) {
    throw new Error(`${origin}: of ${answered} requests, ${refused} were refused and ${unanswered} not answered`);
  }
  return { rate: (answered / took) * 1e6, answered, sent };
}
