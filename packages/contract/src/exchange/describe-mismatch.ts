import { type Mismatch, valueAt } from '@invitekit/specs/reader';
import { describeValue } from './describe-value.ts';

interface Described {
  readonly came: string;
  readonly wanted: string;
}

/**
 * A mismatch in words about shapes, without the value; only where the spec lists the words that may come, a word that came
 * is told. `whole`: what the value is, for instance `the body`.
 */
export function describeMismatch(whole: string, { at, wanted }: Mismatch, value: unknown): Described {
  const found = valueAt(value, at);
  const isListed = wanted.includes('must be one of');
  const came = isListed && typeof found === 'string' && isWord(found) ? found : describeValue(found);
  const place = at === '' ? whole : toPlace(at);
  const rest = wanted.startsWith(at) ? wanted.slice((at === '' ? 'the body' : at).length) : ` ${wanted}`;
  return { came: `${place}: ${came}`, wanted: `${place}${rest}` };
}

/** A JSON pointer in which any item of a list is `*`. */
function toPlace(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}

/** Whether a text is a word of an interface, as names of kinds and errors are. */
export function isWord(value: string): boolean {
  return /^[a-z][\w/.-]{0,59}$/i.test(value);
}
