import { explainReading, type MemberReference, readPerson } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const memberPlaceholder = 'e.g. https://www.linkedin.com/in/grace-hopper';

/** What names a person, for whoever named one in another way. */
export const howToName =
  'Enter the URL of a profile (https://www.linkedin.com/in/grace-hopper), a public identifier (grace-hopper), or a member ID (ACoAA…), and nothing else.';

export const memberField: INodeProperties = {
  displayName: 'Member',
  name: 'member',
  type: 'string',
  default: '',
  required: true,
  placeholder: memberPlaceholder,
  description:
    'The person on LinkedIn: the URL of the profile, its public identifier (the last part of that URL), or a member ID that starts with ACo',
};

export function readMember(parameters: Parameters): MemberReference {
  return toMember(parameters, parameters.requiredText('member', 'Member'));
}

/** The person that a text names, in any of the forms that people have at hand. */
export function toMember(parameters: Parameters, text: string): MemberReference {
  const reading = readPerson(text);
  return reading.is === 'member' ? reading.member : parameters.refuse(explainReading(text, reading), howToName);
}
