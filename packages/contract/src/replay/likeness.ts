import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../facts/visit.ts';
import type { RecordedExchange } from '../recording/recording.ts';
import { isVocabulary } from '../recording/vocabulary.ts';

/** What of a request is compared with what was recorded. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Undefined where there is none. */
  readonly body: unknown;
}

/** 3: everything is the same; 2: all but the path; 1: what a recording keeps as it was; 0: it is another request. */
export type Likeness = 0 | 1 | 2 | 3;

/** How like a request is to a recorded one, in which most texts are made up. */
export function likenessOf(asked: Asked, { request }: RecordedExchange): Likeness {
  const { query, body } = request;
  // What came of a URL or of JSON is compared with what is read from a file.
  if (isDeepStrictEqual({ ...asked.query }, { ...query }) && isDeepStrictEqual(asked.body, body)) {
    return isDeepStrictEqual({ ...asked.path }, { ...request.path }) ? 3 : 2;
  }
  return isAlike({ ...asked.query }, { ...query }) && isAlike(asked.body, body) ? 1 : 0;
}

/** Whether two values have the same fields, and the same of what is kept; texts and long numbers may differ. */
function isAlike(asked: unknown, recorded: unknown): boolean {
  if (typeof asked === 'string' && typeof recorded === 'string') {
    return [asked, recorded].some(isKept) ? asked === recorded : true;
  }
  if (typeof asked === 'number' && typeof recorded === 'number') {
    return Math.abs(recorded) < 1000 || Math.abs(asked) < 1000 ? asked === recorded : true;
  }
  if (Array.isArray(asked) && Array.isArray(recorded)) {
    return asked.length === recorded.length && asked.every((item, index) => isAlike(item, recorded[index]));
  }
  if (!isObject(asked) || !isObject(recorded)) return asked === recorded;
  const names = Object.keys(asked);
  return names.length === Object.keys(recorded).length && names.every((name) => isAlike(asked[name], recorded[name]));
}

/** Whether a recording keeps a text as it is. */
function isKept(text: string): boolean {
  return /^\d{1,3}$/.test(text) || isVocabulary(text);
}
