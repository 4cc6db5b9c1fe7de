import type { IncomingMessage, ServerResponse } from 'node:http';
import { findingsHeader, targetHeader } from '../http/proxy-headers.ts';
import { headerOf, passedHeaders } from './raw-headers.ts';

const dropped = new Set(['transfer-encoding', targetHeader, findingsHeader]);

interface Passing {
  /** What the answer is marked with. */
  readonly mark: string;
  /** How much of an answer is held at most until it is judged, in bytes; undefined where nothing is held. */
  readonly held: number | undefined;
  /** Takes a copy of the body. */
  readonly copy: (chunk: Buffer) => void;
  /** Is told when the answer is whole; answers the number of findings where the answer is held. */
  readonly onWhole: () => number | undefined;
  /** Is told when the target breaks off. */
  readonly onBroken: () => void;
}

/** Passes an answer on as it comes, or holds it until it is judged. */
export function passAnswer(coming: IncomingMessage, response: ServerResponse, passing: Passing): void {
  const { mark, held: most, copy, onWhole, onBroken } = passing;
  const held: Buffer[] = [];
  let size = 0;
  let isHolding = most !== undefined;
  /** Whether the client has yet to read what was passed on. */
  let isFull = false;
  response.sendDate = false;
  if (/\bclose\b/i.test(headerOf(coming.rawHeaders, 'connection') ?? '')) response.shouldKeepAlive = false;
  if (!isHolding) begin();

  coming.on('data', (chunk: Buffer) => {
    copy(chunk);
    if (!isHolding) return pass(chunk);
    held.push(chunk);
    size += chunk.length;
    if (size > (most ?? 0)) release('unvalidated');
  });
  coming.once('end', () => {
    if (!coming.complete) return;
    const findings = onWhole();
    if (isHolding) release(findings === undefined ? 'unvalidated' : String(findings));
    else if (coming.rawTrailers.length > 0) response.addTrailers(toPairs(coming.rawTrailers));
    response.end();
  });
  coming.once('error', () => {});
  coming.once('close', () => {
    if (coming.complete) return;
    onBroken();
    response.destroy();
  });

  function begin(findings?: string): void {
    const inner = headerOf(coming.rawHeaders, targetHeader);
    const told = inner?.startsWith('live') === true ? inner : mark;
    // Node reads control characters there, and refuses to write them.
    const reason = coming.statusMessage?.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '');
    response.writeHead(coming.statusCode ?? 502, reason, [
      ...passedHeaders(coming.rawHeaders, dropped),
      targetHeader,
      told,
      ...(findings === undefined ? [] : [findingsHeader, findings]),
    ]);
    // Where its length is not known, its end may be far.
    if (headerOf(coming.rawHeaders, 'content-length') === undefined) response.flushHeaders();
  }

  /** Passes on a piece of the body, no faster than the client reads. */
  function pass(chunk: Buffer): void {
    if (response.destroyed || response.write(chunk) || isFull) return;
    isFull = true;
    coming.pause();
    response.once('drain', () => {
      isFull = false;
      coming.resume();
    });
  }

  function release(findings: string): void {
    isHolding = false;
    begin(findings);
    for (const chunk of held.splice(0)) pass(chunk);
  }
}

function toPairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? '']] : []));
}
