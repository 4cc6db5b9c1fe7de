import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const directionField: INodeProperties = {
  displayName: 'Direction',
  name: 'direction',
  type: 'options',
  options: [
    { name: 'Received', value: 'received', description: 'Invitations that others sent to the account' },
    { name: 'Sent', value: 'sent', description: 'Invitations that the account sent to others' },
  ],
  default: 'sent',
  description: 'Which invitations to list',
};

/** A workflow that was saved without it means the sent ones. */
export function readDirection(parameters: Parameters): 'sent' | 'received' {
  return parameters.choice('direction', 'Direction', ['sent', 'received']) ?? 'sent';
}
