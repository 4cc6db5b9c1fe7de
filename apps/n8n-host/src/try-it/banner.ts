import type { ClockState } from '@invitekit/mock-server';
import type { WorkflowSummary } from '../api/schemas.ts';
import { owner } from '../api/session.ts';
import { describeMoment, isInWorkingHours, nextMorning, workingHours } from './fake-time.ts';

export interface BannerFacts {
  readonly url: string;
  readonly fakeUrl: string;
  /** The fake's clock. */
  readonly clock: ClockState;
  /** Where the accounts of the fake are. */
  readonly timeZone: string;
  /** Where everything is kept. */
  readonly cache: string;
  readonly workflows: readonly WorkflowSummary[];
}

/** What a person needs to start. */
export function createBanner({ url, fakeUrl, clock, timeZone, cache, workflows }: BannerFacts): string {
  const width = Math.max(0, ...workflows.map(({ name }) => name.length));
  return [
    '',
    'n8n is ready, with our nodes in it, and the fake behind them. Ctrl-C stops both.',
    '',
    `  address   ${url}`,
    `  e-mail    ${owner.email}`,
    `  password  ${owner.password}`,
    `  fake      ${fakeUrl}`,
    '',
    ...timeOf(clock, fakeUrl, timeZone),
    '',
    ...(workflows.length === 0 ? [] : ['Workflows to try:', '']),
    ...workflows.map(({ id, name }) => `  ${name.padEnd(width)}  ${url}/workflow/${id}`),
    ...(workflows.length === 0 ? [] : ['']),
    `What you change in n8n and in the fake is kept in ${cache}; with --fresh you start again.`,
    '',
  ].join('\n');
}

function timeOf({ now, running }: ClockState, fakeUrl: string, timeZone: string): readonly string[] {
  const moment = new Date(now);
  const time = `In the fake it is ${describeMoment(moment, timeZone)}${running ? '' : ', and its clock stands still'}.`;
  if (isInWorkingHours(moment, timeZone)) return [time];
  const to = nextMorning(moment, timeZone);
  const address = `${fakeUrl}/_mock/sandboxes/default/clock`;
  return [
    `${time} Invitations leave ${workingHours}.`,
    `The page of the fake moves its clock. To ${describeMoment(to, timeZone)}:`,
    '',
    `  curl ${address} -H "content-type: application/json" -d "{\\"to\\":\\"${to.toISOString()}\\"}"`,
  ];
}
