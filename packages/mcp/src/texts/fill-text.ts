import {
  fillPlaces,
  longestNote,
  longestText,
  type PlaceName,
  placeNames,
  strayPlaceIn,
  unreadablePartOf,
} from '@invitekit/clients';

/** How long the text of an invitation and of a message may be. */
export const longest = { invitations: longestNote, messages: longestText } as const;

/** Why nobody could be sent a text like this; undefined when it is right. */
export function textProblem(text: string): string | undefined {
  const stray = strayPlaceIn(text);
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
  const filled = fillPlaces(text, fields);
  const [missing] = filled.missing;
  if (missing !== undefined) return { problem: `The list says nothing for {${missing}}.` };
  const { length } = [...filled.text];
  if (length > most) return { problem: `The text has ${length} characters, and LinkedIn allows ${most}.` };
  const unreadable = unreadablePartOf(filled.text);
  return unreadable === undefined ? { text: filled.text } : { problem: `The text ${unreadable}.` };
}
