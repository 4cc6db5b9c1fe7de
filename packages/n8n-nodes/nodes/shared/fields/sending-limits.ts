import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

/** How far a node lowers what the credential allows. */
export interface SendingLimits {
  /** Attempts in a run of the node, for all accounts together. */
  readonly perRun: number | undefined;
  readonly perDay: number | undefined;
  readonly perWeek: number | undefined;
}

export const sendingNotice: INodeProperties = {
  displayName:
    'LinkedIn forbids automated invitations. Any pace can cost the account. The pace is set in the credential; a person who is not due yet goes to Not Sent, with the time. Several workers without a store can each send one too many.',
  name: 'sendingNotice',
  type: 'notice',
  default: '',
};

/** They only lower. */
export const sendingLimitFields: readonly INodeProperties[] = [
  limitField('Max per Day', 'maxPerDay', 5, 'Most invitations of the account in a day, if fewer than its pace allows'),
  limitField(
    'Max per Run',
    'maxPerRun',
    5,
    'Most invitations that one run of this node tries to send, refused ones included',
  ),
  limitField(
    'Max per Week',
    'maxPerWeek',
    20,
    'Most invitations of the account from Monday to Sunday, if fewer than its pace allows',
  ),
];

export function readSendingLimits({ fixed }: Parameters): SendingLimits {
  return {
    perRun: fixed.addedCount('options.maxPerRun', 'Max per Run'),
    perDay: fixed.addedCount('options.maxPerDay', 'Max per Day'),
    perWeek: fixed.addedCount('options.maxPerWeek', 'Max per Week'),
  };
}

function limitField(displayName: string, name: string, value: number, description: string): INodeProperties {
  return {
    displayName,
    name,
    type: 'number',
    typeOptions: { minValue: 1, numberPrecision: 0 },
    noDataExpression: true,
    default: value,
    description,
  };
}
