/** What of a person a text can have a place for. */
export const placeNames = ['company', 'headline', 'location', 'name', 'title'] as const;

/** One of `placeNames`. */
export type PlaceName = (typeof placeNames)[number];

/** A text with its places filled. */
export interface FilledText {
  /** As it would be sent where nothing is missing. */
  readonly text: string;
  /** The places for which nothing was known, and no other words were given. */
  readonly missing: readonly PlaceName[];
}

/**
 * `{company}`, or with other words for where nothing is known: `{company|your team}`. Made when asked for, so that a bundle
 * without texts leaves it out.
 */
const places = () => new RegExp(`\\{(${placeNames.join('|')})(?:\\|([^{}]*))?\\}`, 'g');

/** What looks like a place to be filled: a few words in braces, such as `{firstName}`, or anything in two, as `{{ $json.name }}`. */
const anyPlace = /\{\{[^{}]*\p{L}[^{}]*\}\}|\{+\s*\$?\p{L}[\p{L}\p{N}_.$ -]{0,40}(?:\|[^{}]*)?\}+/gu;

/** The first place of a text that `fillPlaces` fills, such as `{company}` or `{company|your team}`; undefined where there is none. */
export function placeIn(text: string): string | undefined {
  return text.match(places())?.[0];
}

/** The first place of a text that nothing fills, such as `{firstName}`: somebody would read it as it stands. Undefined where there is none. */
export function strayPlaceIn(text: string): string | undefined {
  return text.match(anyPlace)?.find((found) => found.replace(places(), '') !== '');
}

/** Fills the places of a text with what is known of a person, in one line each. */
export function fillPlaces(text: string, known: Readonly<Record<PlaceName, string | null>>): FilledText {
  const missing: PlaceName[] = [];
  const filled = text.replace(places(), (_, name: PlaceName, otherwise?: string) => {
    const value = (known[name] ?? '').replace(/\s+/g, ' ').trim();
    if (value === '' && otherwise === undefined) missing.push(name);
    return value || (otherwise ?? '');
  });
  return { text: filled, missing };
}
