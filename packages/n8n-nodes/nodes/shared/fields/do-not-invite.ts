import type { MemberReference } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';
import { toMember } from './member.ts';

export const doNotInviteField: INodeProperties = {
  displayName: 'Do Not Invite',
  name: 'doNotInvite',
  type: 'string',
  typeOptions: { rows: 3 },
  default: '',
  placeholder: 'e.g. https://www.linkedin.com/in/grace-hopper',
  description:
    'People who are never invited: URLs of profiles, public identifiers or member IDs, between new lines, commas or semicolons. An expression may also give a list.',
};

export function readDoNotInvite(parameters: Parameters): readonly MemberReference[] {
  return parameters
    .texts('doNotInvite', 'Do Not Invite')
    .map((entry) => toMember(parameters, entry, `"${entry}" in Do Not Invite`));
}
