/** What a note can have of a profile. */
const noteFields = ['company', 'headline', 'location', 'name', 'title'] as const;

type NoteField = (typeof noteFields)[number];

/** `{company}`, or with other words for where the profile tells nothing: `{company|your team}`. */
const placeholder = new RegExp(`\\{(${noteFields.join('|')})(?:\\|([^{}]*))?\\}`, 'g');

/** What looks like a place to be filled: a few words in braces, such as `{firstName}` or `{{ first name }}`. */
const anyPlaceholder = /\{+\s*\p{L}[\p{L}\p{N}_.$ -]{0,40}(?:\|[^{}]*)?\}+/gu;

/** The first place of a note that is filled from a profile; undefined for a note that is sent as it is. */
export function placeholderIn(note: string): string | undefined {
  return note.match(placeholder)?.[0];
}

/** The first place of a text that nothing fills, so that somebody would read it as it stands; undefined where there is none. */
export function strayPlaceholderIn(text: string): string | undefined {
  return text.match(anyPlaceholder)?.find((place) => place.replace(placeholder, '') !== '');
}

/** A note with what a profile says, and of what it says nothing, the names. */
export function fillNote(
  note: string,
  profile: Readonly<Record<NoteField, string | null>>,
): { readonly note: string; readonly missing: readonly NoteField[] } {
  const missing: NoteField[] = [];
  const filled = note.replace(placeholder, (_, name: NoteField, otherwise?: string) => {
    const value = (profile[name] ?? '').replace(/\s+/g, ' ').trim();
    if (value === '' && otherwise === undefined) missing.push(name);
    return value || (otherwise ?? '');
  });
  return { note: filled, missing };
}
