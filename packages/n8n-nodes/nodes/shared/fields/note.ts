import { longestNote, placeIn, strayPlaceIn } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const noteField: INodeProperties = {
  displayName: 'Note',
  name: 'note',
  type: 'string',
  typeOptions: { rows: 3 },
  default: '',
  description: `Text to go with the invitation, at most ${longestNote} characters. On free accounts LinkedIn allows 200, and only a few notes a month.`,
};

/** The note, or undefined for none. One that is filled later may be longer before. */
export function readNote(parameters: Parameters, isFilledLater: boolean): string | undefined {
  const note = parameters.readableText('note', 'Note');
  const stray = strayPlaceIn(note);
  if (stray !== undefined) {
    parameters.refuse(
      `Note has ${stray}, which nothing fills`,
      'With Look at the Profile First, a note can have {company}, {headline}, {location}, {name} and {title}, spelt like this. For anything else, use an expression.',
    );
  }
  const place = placeIn(note);
  if (isFilledLater && place !== undefined) return note;
  if (place !== undefined) {
    parameters.refuse(
      `Note has ${place}, which nothing fills`,
      'Turn on Look at the Profile First in Options, or take it out of the note.',
    );
  }
  const { length } = [...note];
  if (length > longestNote) parameters.refuse(`Note has ${length} characters, and LinkedIn allows ${longestNote}`);
  return note || undefined;
}
