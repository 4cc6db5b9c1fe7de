import { longestText, unreadablePartOf } from '@invitekit/clients';

/** What a text can have of a list's row. */
export const placeNames = ['company', 'headline', 'location', 'name', 'title'] as const;

type PlaceName = (typeof placeNames)[number];

/** `{company}`, or with other words for where the list says nothing: `{company|your team}`. */
const place = new RegExp(`\\{(${placeNames.join('|')})(?:\\|([^{}]*))?\\}`, 'g');

/** What looks like a place to be filled, such as `{firstName}` or `{{ first name }}`. */
const anyPlace = /\{+\s*\p{L}[\p{L}\p{N}_.$ -]{0,40}(?:\|[^{}]*)?\}+/gu;

/** How long the text of an invitation and of a message may be. */
export const longest = { invitations: 300, messages: longestText } as const;

/** Why nobody could be sent a text like this; undefined when it is right. */
export function textProblem(text: string): string | undefined {
  const stray = text.match(anyPlace)?.find((found) => found.replace(place, '') !== '');
  if (stray !== undefined) {
    return `Nothing fills ${stray}. Places are ${placeNames.map((name) => `{${name}}`).join(', ')}, and {company|your team} with other words.`;
  }
  const unreadable = unreadablePartOf(text);
  return unreadable === undefined ? undefined : `The text ${unreadable}.`;
}

/** A text as somebody gets it, or why this person cannot get it. */
export function fillText(
  text: string,
  fields: Readonly<Record<PlaceName, string>>,
  most: number,
): { readonly text: string } | { readonly problem: string } {
  const missing: PlaceName[] = [];
  const filled = text.replace(place, (_, name: PlaceName, otherwise?: string) => {
    const value = fields[name].replace(/\s+/g, ' ').trim();
    if (value === '' && otherwise === undefined) missing.push(name);
    return value || (otherwise ?? '');
  });
  if (missing.length > 0) return { problem: `The list says nothing for {${missing[0]}}.` };
  const { length } = [...filled];
  if (length > most) return { problem: `The text has ${length} characters, and LinkedIn allows ${most}.` };
  const unreadable = unreadablePartOf(filled);
  return unreadable === undefined ? { text: filled } : { problem: `The text ${unreadable}.` };
}
