import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

export const lookFirstField: INodeProperties = {
  displayName: 'Look at the Profile First',
  name: 'lookFirst',
  type: 'boolean',
  noDataExpression: true,
  default: false,
  description:
    'Whether to read the profile of each person who is due, so that the note can have {headline}, {company}, {title}, {location} and {name}. LinkedIn may show it as a visit, and it counts as one of the vendor’s views per day. It is kept for six hours.',
};

export function readLookFirst({ fixed }: Parameters): boolean {
  return fixed.addedFlag(`options.${lookFirstField.name}`, lookFirstField.displayName);
}
