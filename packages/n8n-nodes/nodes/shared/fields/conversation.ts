import {
  type Conversation,
  type ConversationTarget,
  isExplicitPerson,
  isPlaceholder,
  showText,
} from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import type { OperationCall } from '../operation.ts';
import { memberPlaceholder, toMember } from './member.ts';

export const conversationField: INodeProperties = {
  displayName: 'Conversation',
  name: 'conversation',
  type: 'resourceLocator',
  default: { mode: 'member', value: '' },
  required: true,
  description: 'The person that the account wrote with, or the ID that Get Many gives',
  modes: [
    {
      displayName: 'By Person',
      name: 'member',
      type: 'string',
      placeholder: memberPlaceholder,
      hint: 'The URL of the profile, its public identifier, or a member ID that starts with ACo',
    },
    { displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 2-MzdhMGE0ZTgtYjA5Yi00' },
  ],
};

const byPerson = 'Set Conversation to By Person, or enter the ID that Get Many gives.';

/** The conversation that is meant. When the input item is that very conversation, the client gets all of it. */
export function readConversation({ parameters, input }: OperationCall): ConversationTarget {
  const { mode, value } = parameters.locator('conversation', 'Conversation');
  if (value === '') parameters.refuse('Conversation is empty');
  if (mode !== 'id') return { member: toMember(parameters, value) };
  if (isExplicitPerson(value)) {
    parameters.refuse(`"${showText(value)}" is a person, not the ID of a conversation`, byPerson);
  }
  if (isPlaceholder(value)) parameters.refuse(`"${showText(value)}" is not the ID of a conversation`);
  return { conversation: isConversation(input) && input.id === value ? input : { id: value } };
}

function isConversation(value: object): value is Conversation {
  return (
    'vendor' in value &&
    'id' in value &&
    typeof value.id === 'string' &&
    'members' in value &&
    Array.isArray(value.members) &&
    value.members.every((member) => typeof member === 'object' && member !== null)
  );
}
