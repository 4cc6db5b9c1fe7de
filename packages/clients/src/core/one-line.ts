import { showText } from './person/show-text.ts';

/** Words from outside as a part of a message: one line, not long, what is invisible in them made visible, no full stop. */
export function oneLine(words: string): string {
  return showText(words.replace(/\s+/g, ' ').trim()).replace(/\.$/, '');
}

/** Why nothing came back, in the words of whatever failed below: `connect ECONNREFUSED 127.0.0.1:4010`. */
export function wordsOfCause(cause: unknown, depth = 0): string {
  if (!(cause instanceof Error) || depth > 5) return '';
  const { code } = Object.assign({ code: '' }, cause);
  return wordsOfCause(cause.cause, depth + 1) || cause.message || String(code);
}
