import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const noteField: INodeProperties = {
  displayName: 'Note',
  name: 'note',
  type: 'string',
  typeOptions: { rows: 3 },
  default: '',
  description:
    'Text to go with the invitation, at most 300 characters. On free accounts LinkedIn allows 200, and only a few notes a month.',
};

const longestNote = 300;

/** The note, or undefined for none. */
export function readNote(parameters: Parameters): string | undefined {
  const note = parameters.readableText('note', 'Note');
  const { length } = [...note];
  if (length > longestNote) parameters.refuse(`Note has ${length} characters, and LinkedIn allows ${longestNote}`);
  return note || undefined;
}
