import { type Invitation, type InvitationTarget, isExplicitPerson, isPlaceholder, showText } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { OperationCall } from '../operation.ts';
import { memberPlaceholder, toMember } from './member.ts';

export const invitationField: INodeProperties = {
  displayName: 'Invitation',
  name: 'invitation',
  type: 'resourceLocator',
  default: { mode: 'id', value: '={{ $json.id }}' },
  required: true,
  description: 'The pending invitation. For items from Get Many, leave this as it is.',
  modes: [
    { displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 7283746512093847561' },
    {
      displayName: 'By Person',
      name: 'member',
      type: 'string',
      placeholder: memberPlaceholder,
      hint: 'The URL of the profile, its public identifier, or a member ID that starts with ACo',
    },
  ],
};

const byPerson = 'Set Invitation to By Person, or enter the ID that Get Many gives.';

/**
 * The invitation that is meant. When the input item is that very invitation, the client gets all of it: it can then tell
 * an invitation of another vendor or direction, and has less to look up.
 */
export function readInvitation({ parameters, input }: OperationCall): InvitationTarget {
  const { mode, value } = parameters.locator('invitation', 'Invitation');
  if (value === '') parameters.refuse('Invitation is empty');
  if (mode === 'member') return { member: toMember(parameters, value) };
  if (isExplicitPerson(value))
    parameters.refuse(`"${showText(value)}" is a person, not the ID of an invitation`, byPerson);
  if (isPlaceholder(value)) parameters.refuse(`"${showText(value)}" is not the ID of an invitation`);
  return isInvitation(input) && input.id === value ? input : { id: value };
}

function isInvitation(value: object): value is Invitation {
  return (
    'vendor' in value &&
    'id' in value &&
    typeof value.id === 'string' &&
    'direction' in value &&
    'member' in value &&
    typeof value.member === 'object' &&
    value.member !== null
  );
}
