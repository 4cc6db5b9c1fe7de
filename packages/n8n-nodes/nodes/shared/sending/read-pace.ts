import { type Policy, policyDefaults, type Weekday } from '@invitekit/clients/sender';

/** How the accounts of a credential may act, as n8n stores it. Not there in what was stored before it could be. */
export interface StoredPace {
  readonly timeZone?: string | undefined;
  readonly accountIs?: Policy['account'];
  readonly paused?: boolean | undefined;
  readonly changePace?: boolean | undefined;
  readonly hoursFrom?: string | undefined;
  readonly hoursTo?: string | undefined;
  readonly weekdays?: readonly Weekday[] | undefined;
  readonly shortestGap?: number | undefined;
  readonly longestGap?: number | undefined;
  /** 0 leaves it to `accountIs`. */
  readonly perDay?: number | undefined;
  /** 0 leaves it to `accountIs`. */
  readonly perWeek?: number | undefined;
  /** 0 leaves it to `accountIs`. */
  readonly messagesPerDay?: number | undefined;
  /** In hours. */
  readonly firstMessageAfter?: number | undefined;
  readonly followUps?: number | undefined;
  /** In days. */
  readonly followUpAfter?: number | undefined;
}

/** The policy of a credential. A node may lower it. */
export function readPace(
  { timeZone = '', accountIs, paused, changePace = false, ...changes }: StoredPace,
  atMost: Policy['atMost'],
): Policy {
  const always = { timeZone, account: accountIs, isPaused: paused, atMost };
  if (!changePace) return always;
  const {
    hoursFrom = policyDefaults.hours.from,
    hoursTo = policyDefaults.hours.to,
    weekdays,
    shortestGap = policyDefaults.gapMinutes.least,
    longestGap = policyDefaults.gapMinutes.most,
    perDay,
    perWeek,
    messagesPerDay,
    firstMessageAfter,
    followUps,
    followUpAfter,
  } = changes;
  return {
    ...always,
    hours: { from: hoursFrom, to: hoursTo },
    weekdays,
    gapMinutes: { least: shortestGap, most: longestGap },
    perDay: perDay === 0 ? undefined : perDay,
    perWeek: perWeek === 0 ? undefined : perWeek,
    messages: {
      perDay: messagesPerDay === 0 ? undefined : messagesPerDay,
      firstAfterHours: firstMessageAfter,
      followUps,
      followUpAfterDays: followUpAfter,
    },
  };
}

/** What the credential calls what the policy is made of, the longer names first. */
const labels: readonly (readonly [string, string])[] = [
  ['; to send more all the same, set policy.allowAboveCeiling', ''],
  ['policy.account', 'Account Is'],
  ['policy.gapMinutes.least', 'Shortest Gap'],
  ['policy.gapMinutes.most', 'Longest Gap'],
  ['policy.hours.from', 'Hours From'],
  ['policy.hours.to', 'Hours To'],
  ['policy.isPaused', 'Paused'],
  ['policy.messages.firstAfterHours', 'First Message After'],
  ['policy.messages.followUpAfterDays', 'Follow-Up After'],
  ['policy.messages.followUps', 'Follow-Ups'],
  ['policy.messages.perDay', 'Messages per Day'],
  ['policy.perDay', 'Most per Day'],
  ['policy.perWeek', 'Most per Week'],
  ['policy.timeZone', 'Time Zone'],
  ['policy.weekdays', 'Weekdays'],
  ['set allowPlainHttp: true', 'tick Allow Plain HTTP for the Store'],
  ['allowPlainHttp', 'Allow Plain HTTP for the Store'],
  ['The url of the store', 'Store URL'],
  ['The API key for the store', 'Store Key'],
];

/** What the sender says of a policy, in the words of the credential. */
export function inTheWordsOfTheCredential(message: string): string {
  return labels.reduce((text, [name, label]) => text.replaceAll(name, label), message);
}
