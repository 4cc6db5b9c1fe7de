import { accountLimits, policyDefaults } from '@invitekit/clients/sender';
import type { INodeProperties } from 'n8n-workflow';

const { established, 'new-or-idle': beginning } = accountLimits;
const { account, gapMinutes: gap, hours, messages, startWithinMinutes } = policyDefaults;

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone }));

const weekdays = [
  { name: 'Monday', value: 'mon' },
  { name: 'Tuesday', value: 'tue' },
  { name: 'Wednesday', value: 'wed' },
  { name: 'Thursday', value: 'thu' },
  { name: 'Friday', value: 'fri' },
  { name: 'Saturday', value: 'sat' },
  { name: 'Sunday', value: 'sun' },
];

/** How the accounts of a key may act. */
export const paceFields: readonly INodeProperties[] = [
  {
    displayName:
      'These fields are for Send, Accept, Refuse, Withdraw and messages. LinkedIn forbids automated invitations. Any pace can cost the account.',
    name: 'paceNotice',
    type: 'notice',
    default: '',
  },
  {
    displayName: 'Time Zone',
    name: 'timeZone',
    type: 'options',
    options: [{ name: 'Not Chosen', value: '' }, ...zones, { name: 'UTC', value: 'UTC' }],
    default: '',
    description: 'Where the owner of the account lives. Without it, the nodes only read.',
  },
  {
    displayName: 'Account Is',
    name: 'accountIs',
    type: 'options',
    options: [
      {
        name: 'Established',
        value: 'established',
        description: `It has invited people for weeks: ${established.perDay} invitations a day, ${established.perWeek} a week`,
      },
      {
        name: 'New or Idle',
        value: 'new-or-idle',
        description: `It starts at ${beginning.perDay} a day and ${beginning.perWeek} a week, and reaches ${established.perDay} and ${established.perWeek} in three weeks`,
      },
    ],
    default: account,
    description: 'How much the account has invited so far',
  },
  {
    displayName: 'Paused',
    name: 'paused',
    type: 'boolean',
    default: false,
    description: 'Whether to pause sending, accepting, refusing and withdrawing, in every workflow',
  },
  {
    displayName: 'Change Pace',
    name: 'changePace',
    type: 'boolean',
    default: false,
    description: `Whether to change the working hours (Monday to Friday, ${hours.from} to ${hours.to}), the gaps (${gap.least} to ${gap.most} minutes) or the limits`,
  },
  shownWith('changePace', true, {
    displayName: 'Hours From',
    name: 'hoursFrom',
    type: 'string',
    default: hours.from,
    description: `When the working day begins. The first action comes up to ${startWithinMinutes} minutes later, at random.`,
  }),
  shownWith('changePace', true, {
    displayName: 'Hours To',
    name: 'hoursTo',
    type: 'string',
    default: hours.to,
    description: 'When the working day ends',
  }),
  shownWith('changePace', true, {
    displayName: 'Weekdays',
    name: 'weekdays',
    type: 'multiOptions',
    options: weekdays,
    default: [...policyDefaults.weekdays],
    description: 'On which days the nodes act',
  }),
  shownWith('changePace', true, {
    displayName: 'Shortest Gap (Minutes)',
    name: 'shortestGap',
    type: 'number',
    typeOptions: { minValue: 0 },
    default: gap.least,
    description: 'The shortest wait between two actions',
  }),
  shownWith('changePace', true, {
    displayName: 'Longest Gap (Minutes)',
    name: 'longestGap',
    type: 'number',
    typeOptions: { minValue: 0 },
    default: gap.most,
    description: 'The longest wait between two actions. Each gap is random.',
  }),
  shownWith('changePace', true, {
    displayName: 'Most per Day',
    name: 'perDay',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 0 },
    default: 0,
    description: 'Most invitations in a day. 0 leaves it to Account Is.',
  }),
  shownWith('changePace', true, {
    displayName: 'Most per Week',
    name: 'perWeek',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 0 },
    default: 0,
    description: 'Most invitations from Monday to Sunday. 0 leaves it to Account Is.',
  }),
  shownWith('changePace', true, {
    displayName: 'Messages per Day',
    name: 'messagesPerDay',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 0 },
    default: 0,
    description: `Most messages in a day. 0 leaves it to Account Is: ${established.messagesPerDay} for Established, ${beginning.messagesPerDay} for New or Idle.`,
  }),
  shownWith('changePace', true, {
    displayName: 'First Message After (Hours)',
    name: 'firstMessageAfter',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 0 },
    default: messages.firstAfterHours,
    description: 'How many hours after the acceptance the first message may go out',
  }),
  shownWith('changePace', true, {
    displayName: 'Follow-Ups',
    name: 'followUps',
    type: 'number',
    typeOptions: { minValue: 0, maxValue: 5, numberPrecision: 0 },
    default: messages.followUps,
    description: 'The most follow-ups that a person gets. An answer ends them.',
  }),
  shownWith('changePace', true, {
    displayName: 'Follow-Up After (Days)',
    name: 'followUpAfter',
    type: 'number',
    typeOptions: { minValue: 1, numberPrecision: 0 },
    default: messages.followUpAfterDays,
    description: 'How many days after the last message a follow-up may go out',
  }),
  {
    displayName: 'Remember In',
    name: 'memory',
    type: 'options',
    options: [
      {
        name: 'HTTP Store',
        value: 'store',
        description: 'An address of yours that all processes of n8n share. Every limit is exact.',
      },
      {
        name: 'This Process of n8n',
        value: 'process',
        description: 'It is lost when n8n ends. With several workers, each can send one too many.',
      },
    ],
    default: 'process',
    description: 'Where the nodes keep what the vendor’s lists do not show',
  },
  shownWith('memory', 'store', {
    displayName: 'Store URL',
    name: 'storeUrl',
    type: 'string',
    default: '',
    placeholder: 'e.g. https://example.com/sender',
    description: 'The address of the store. The README says what it must do, and has one to run.',
  }),
  shownWith('memory', 'store', {
    displayName: 'Store Key',
    name: 'storeKey',
    type: 'string',
    typeOptions: { password: true },
    default: '',
    description: 'Is sent to the store as Authorization: Bearer',
  }),
  shownWith('memory', 'store', {
    displayName: 'Store Secret',
    name: 'storeSecret',
    type: 'string',
    typeOptions: { password: true },
    default: '',
    description:
      'Any long text, the same in all credentials with this store. With it, people who can read the store cannot guess names.',
  }),
  shownWith('memory', 'store', {
    displayName: 'Allow Plain HTTP for the Store',
    name: 'allowPlainHttpStore',
    type: 'boolean',
    default: false,
    description: 'Whether the store may be reached by plain http on a private network',
  }),
];

function shownWith(name: string, value: string | boolean, field: INodeProperties): INodeProperties {
  return { ...field, displayOptions: { show: { [name]: [value] } } };
}
