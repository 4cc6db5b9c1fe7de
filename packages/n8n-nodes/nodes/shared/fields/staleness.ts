import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

/** Which invitations are withdrawn, and whether they are. */
export interface Staleness {
  /** Only what was surely sent so many days ago. */
  readonly days: number;
  /** The most invitations of an account in a run of the node. */
  readonly most: number;
  readonly isDryRun: boolean;
}

const mostDays = 3650;
const mostInvitations = 200;

export const stalenessFields: readonly INodeProperties[] = [
  {
    displayName:
      'Withdrawing cannot be undone, and LinkedIn lets a person be invited again only about three weeks later. Look at a dry run first.',
    name: 'withdrawNotice',
    type: 'notice',
    default: '',
  },
  {
    displayName: 'Older Than (Days)',
    name: 'olderThan',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: mostDays, numberPrecision: 0 },
    noDataExpression: true,
    default: 30,
    description:
      'The lowest age of an invitation to withdraw. If a vendor gives only rough ages, those that may be younger stay.',
  },
  {
    displayName: 'Max per Run',
    name: 'maxPerRun',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: mostInvitations, numberPrecision: 0 },
    noDataExpression: true,
    default: 10,
    description: 'Most invitations of the account to withdraw in one run of this node, the oldest first',
  },
  {
    displayName: 'Dry Run',
    name: 'dryRun',
    type: 'boolean',
    noDataExpression: true,
    default: true,
    description: 'Whether to only list what would be withdrawn',
  },
];

export function readStaleness({ fixed }: Parameters): Staleness {
  return {
    days: fixed.count('olderThan', 'Older Than', mostDays),
    most: fixed.count('maxPerRun', 'Max per Run', mostInvitations),
    isDryRun: fixed.flag('dryRun', 'Dry Run'),
  };
}
