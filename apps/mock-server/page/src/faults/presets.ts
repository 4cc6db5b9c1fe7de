import { createDraft, type DocumentedError, type Draft, errorKey, type Operation } from './draft.ts';

/** Something that goes wrong often. */
export interface Preset {
  readonly text: string;
  /** What happens, in words. */
  readonly title: string;
  /** The error that it needs; undefined: it needs none. */
  readonly isError?: (error: DocumentedError) => boolean;
  readonly draft: Partial<Draft>;
}

export const presets: readonly Preset[] = [
  {
    text: 'Rate limit',
    title: 'The next three requests are too many, and a minute has to pass',
    isError: ({ status }) => status === 429,
    draft: { retryAfter: 'seconds', retryAfterSeconds: '60', number: '3' },
  },
  {
    text: 'Outage',
    title: 'The vendor is down for an hour of the clock',
    isError: ({ status }) => status >= 500,
    draft: { occasion: 'always', number: '', lasts: 'hour' },
  },
  {
    text: 'Lost answer',
    title: 'The next request is carried out, and its answer is lost',
    draft: { connection: 'drop-after' },
  },
  {
    text: 'Slow',
    title: 'Every answer takes 2 to 8 seconds',
    draft: { latency: '2000', mostLatency: '8000', occasion: 'always', number: '' },
  },
  { text: 'Broken JSON', title: 'The next answer is not valid JSON', draft: { body: 'malformed' } },
  {
    text: 'Restricted',
    title: 'LinkedIn has restricted the account',
    isError: ({ type, description }) => /restrict/i.test(`${type} ${description}`),
    draft: { occasion: 'always', number: '' },
  },
  {
    text: 'No credits',
    title: 'The credits are used up',
    isError: ({ status }) => status === 402,
    draft: { occasion: 'always', number: '' },
  },
  {
    text: 'Bad key',
    title: 'The key is refused',
    isError: ({ status }) => status === 401,
    draft: { occasion: 'always', number: '' },
  },
];

/**
 * The form as a preset fills it in, for the operation that is chosen; where that one does not document the error, for the
 * first that does. Undefined where the vendor has no such error.
 */
export function fillIn(
  { isError, draft: filled }: Preset,
  operations: readonly Operation[],
  { vendor, operation: chosen }: Draft,
): Draft | undefined {
  if (isError === undefined) return { ...createDraft(vendor, undefined), operation: chosen, ...filled };
  const byLikeliness = operations.toSorted((one, other) => Number(other.id === chosen) - Number(one.id === chosen));
  for (const operation of byLikeliness) {
    const error = operation.errors.find(isError);
    if (error !== undefined) return { ...createDraft(vendor, operation), error: errorKey(error), ...filled };
  }
  return undefined;
}
