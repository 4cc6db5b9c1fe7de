import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

/** How many invitations may be sent. */
export interface SendingLimits {
  /** In a run of the node, for all accounts together. */
  readonly perRun: number;
  /** In the last 24 hours, for an account. */
  readonly perDay: number;
  /** In the last 7 days, for an account. */
  readonly perWeek: number;
}

/** What LinkedIn itself is said to allow in a week. */
const most = 200;

export const sendingNotice: INodeProperties = {
  displayName:
    'LinkedIn restricts accounts that invite too many people too fast; the limits below are there for that. Whoever is not invited leaves by the output Not Sent, with the reason.',
  name: 'sendingNotice',
  type: 'notice',
  default: '',
};

export const sendingLimitFields: readonly INodeProperties[] = [
  limitField('Max per Run', 'maxPerRun', 5, 'Most invitations to send in one run of this node'),
  limitField(
    'Max per Day',
    'maxPerDay',
    20,
    'Most invitations that the account may send in 24 hours, counted from the vendor’s own lists',
  ),
  limitField(
    'Max per Week',
    'maxPerWeek',
    80,
    'Most invitations that the account may send in 7 days, counted from the vendor’s own lists. LinkedIn itself allows about 200, and fewer to new accounts.',
  ),
];

export function readSendingLimits({ fixed }: Parameters): SendingLimits {
  return {
    perRun: fixed.count('maxPerRun', 'Max per Run', most),
    perDay: fixed.count('maxPerDay', 'Max per Day', most),
    perWeek: fixed.count('maxPerWeek', 'Max per Week', most),
  };
}

function limitField(displayName: string, name: string, value: number, description: string): INodeProperties {
  return {
    displayName,
    name,
    type: 'number',
    typeOptions: { minValue: 1, maxValue: most, numberPrecision: 0 },
    noDataExpression: true,
    default: value,
    description,
  };
}
