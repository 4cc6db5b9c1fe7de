/** What a note can have of a profile. */
const noteFields = ['company', 'headline', 'location', 'name', 'title'] as const;

type NoteField = (typeof noteFields)[number];

/** `{company}`, or with other words for where the profile tells nothing: `{company|your team}`. */
const placeholder = new RegExp(`\\{(${noteFields.join('|')})(?:\\|([^{}]*))?\\}`, 'g');

/** The first place of a note that is filled from a profile; undefined for a note that is sent as it is. */
export function placeholderIn(note: string): string | undefined {
  return note.match(placeholder)?.[0];
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
