import type { INodeProperties } from 'n8n-workflow';
import { minuteMs } from '../durations.ts';
import type { Parameters } from '../parameters.ts';

const longestWaitMs = 5 * minuteMs;

export const whenNotDueYetField: INodeProperties = {
  displayName: 'When Not Due Yet',
  name: 'whenNotDueYet',
  type: 'options',
  noDataExpression: true,
  options: [
    {
      name: 'Give Back',
      value: 'giveBack',
      description: 'Leave the item undone, and say when to try again',
    },
    { name: 'Wait', value: 'wait', description: 'Wait up to five minutes in all, then give back the rest' },
  ],
  default: 'giveBack',
  description: 'What to do with an item while working hours, the gap or a limit of the account forbid it',
};

/** How long a run may wait for the account's next moments, in milliseconds. */
export function readWaitAtMostMs(parameters: Parameters): number {
  return waitAtMostMs(parameters, whenNotDueYetField.name);
}

/** As `readWaitAtMostMs`, of an option. */
export function readAddedWaitAtMostMs(parameters: Parameters): number {
  return waitAtMostMs(parameters, `options.${whenNotDueYetField.name}`);
}

function waitAtMostMs({ choice }: Parameters, name: string): number {
  return choice(name, whenNotDueYetField.displayName, ['giveBack', 'wait']) === 'wait' ? longestWaitMs : 0;
}
