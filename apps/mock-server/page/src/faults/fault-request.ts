import { type DocumentedError, type Draft, isRetried } from './draft.ts';
import { windowOf } from './time-window.ts';

/**
 * The fault as the control API takes it, with times by a clock that shows `now`, in milliseconds since 1970. A
 * connection that is dropped has no answer to say anything about.
 */
export function faultOf(draft: Draft, error: DocumentedError | undefined, now: number) {
  const { vendor, operation, connection, body, begins, lasts } = draft;
  const answer = connection === '' ? { ...errorIn(draft, error), ...(body !== '' && { body }) } : { connection };
  return { vendor, operation, ...answer, ...latencyIn(draft), ...occasionIn(draft), ...windowOf(now, begins, lasts) };
}

function errorIn({ retryAfter, retryAfterSeconds }: Draft, error: DocumentedError | undefined) {
  if (error === undefined) return {};
  return {
    status: error.status,
    ...(error.type !== undefined && { type: error.type }),
    ...(retryAfter !== '' &&
      isRetried(error) && {
        retryAfter: { seconds: Number(retryAfterSeconds), date: retryAfter === 'date' },
      }),
  };
}

function latencyIn({ latency, mostLatency }: Draft) {
  if (mostLatency !== '') return { latency: { from: Number(latency), to: Number(mostLatency) } };
  return latency !== '' && { latency: { ms: Number(latency) } };
}

function occasionIn({ occasion, number }: Draft) {
  switch (occasion) {
    case 'times':
      return { times: Number(number) };
    case 'every':
      return { every: Number(number) };
    case 'chance':
      return { chance: Number(number) / 100 };
    case 'always':
      return { every: 1 };
  }
}
