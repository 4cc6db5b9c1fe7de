import { longestText, placeIn, strayPlaceIn } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const textField: INodeProperties = {
  displayName: 'Text',
  name: 'text',
  type: 'string',
  typeOptions: { rows: 4 },
  default: '',
  required: true,
  placeholder: 'e.g. Good to be connected, Grace!',
  description: `What to write, at most ${longestText} characters`,
};

export function readText(parameters: Parameters): string {
  const text = parameters.readableText('text', 'Text') || parameters.refuse('Text is empty');
  const place = placeIn(text) ?? strayPlaceIn(text);
  if (place !== undefined) {
    parameters.refuse(`Text has ${place}, which nothing fills`, 'Use an expression, such as {{ $json.member.name }}.');
  }
  const { length } = [...text];
  return length <= longestText
    ? text
    : parameters.refuse(`Text has ${length} characters, and LinkedIn allows ${longestText}`);
}
