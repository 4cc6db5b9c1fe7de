import type { Fault } from '../../../src/client/types.ts';
import { counted, momentOf } from '../state/words.ts';

const connectionWords = {
  'drop-before': 'the connection is dropped before anything happens',
  'drop-after': 'the connection is dropped after it has happened',
} as const;

const bodyWords = {
  cut: 'the answer is cut short',
  malformed: 'the answer is not valid JSON',
  slow: 'the answer trickles in',
} as const;

/** What goes wrong, in words. */
export function effectsOf({ error, retryAfter, latency, connection, body }: Fault): readonly string[] {
  const said = [error?.status, error?.type].filter((each) => each !== undefined).join(' ');
  return [
    said === '' ? undefined : `answers ${said}${retryAfterWords(retryAfter)}`,
    latency && `takes ${'ms' in latency ? latency.ms : `${latency.from} to ${latency.to}`} ms`,
    connection && connectionWords[connection],
    body && bodyWords[body],
  ].filter((each) => each !== undefined);
}

function retryAfterWords(retryAfter: Fault['retryAfter']): string {
  if (retryAfter === undefined) return '';
  return ` with Retry-After ${retryAfter.date ? 'as a date in' : 'of'} ${retryAfter.seconds} s`;
}

/** To which requests it happens, in words. */
export function occasionOf({ times, every, chance, from, until }: Fault): string {
  const which = [
    every === undefined ? undefined : every === 1 ? 'every request' : `one request in ${every}`,
    chance === undefined ? undefined : `with a chance of ${Math.round(chance * 100)} %`,
    times === null ? undefined : counted(times, 'time'),
    from === undefined ? undefined : `from ${momentOf(from)}`,
    until === undefined ? undefined : `until ${momentOf(until)}`,
  ].filter((each) => each !== undefined);
  return which.length === 0 ? 'always' : which.join(', ');
}

/** What is to be expected of it at a time of the sandbox, in milliseconds since 1970; empty: just what was said. */
export function outlookOf({ from, until, remaining }: Fault, now: number): string {
  if (remaining === 0) return 'used up';
  if (until !== undefined && Date.parse(until) <= now) return 'over';
  if (from !== undefined && Date.parse(from) > now) return 'to come';
  return remaining === null ? '' : `${remaining} left`;
}
