import { type MemberReference, readMemberReference } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const memberPlaceholder = 'e.g. https://www.linkedin.com/in/grace-hopper';

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
export function toMember(parameters: Parameters, text: string, what = `"${text}"`): MemberReference {
  const member = readMemberReference(text);
  if (member !== undefined) return member;
  return parameters.refuse(
    `${what} does not name a LinkedIn member`,
    'Enter the URL of a profile (https://www.linkedin.com/in/grace-hopper), a public identifier (grace-hopper), or a member ID (ACoAA…).',
  );
}
