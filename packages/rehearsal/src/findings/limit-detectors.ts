import { vendors } from '@invitekit/specs/vendors';
import type { Facts, Sent } from '../facts/facts.ts';
import { beyond, fullest, sentByDay, sentByWeek } from '../figures/periods.ts';
import { counted } from '../words/counted.ts';
import type { Detector, Sighting } from './detector.ts';

export const tooManyADay: Detector = (facts) => {
  const days = sentByDay(facts);
  const over = beyond(days, facts.limits.day);
  const most = fullest(days);
  return seen(
    over,
    `${counted(over.length, 'invitation is', 'invitations are')} more than the policy allows on a day; the busiest day has ${most?.sent.length ?? 0} (${most?.date}).`,
  );
};

export const tooManyAWeek: Detector = (facts) => {
  const weeks = sentByWeek(facts);
  const over = beyond(weeks, facts.limits.week);
  const most = fullest(weeks);
  return seen(
    over,
    `${counted(over.length, 'invitation is', 'invitations are')} more than allowed in a week; the busiest week has ${most?.sent.length ?? 0} (from ${most?.date}).`,
  );
};

export const aboveVendorCeiling: Detector = (facts) => {
  const { perDay, perWeek } = ceilingOf(facts);
  const over = new Set([
    ...(perDay === null ? [] : beyond(sentByDay(facts), () => perDay)),
    ...(perWeek === null ? [] : beyond(sentByWeek(facts), () => perWeek)),
  ]);
  const { displayName } = vendors[facts.rehearsed.vendor];
  const numbers = [perDay === null ? [] : `${perDay} a day`, perWeek === null ? [] : `${perWeek} a week`].flat();
  return seen(
    [...over],
    `${counted(over.size, 'invitation is', 'invitations are')} more than the most that ${displayName} names: ${numbers.join(', ')}.`,
  );
};

function ceilingOf({ rehearsed }: Facts): { readonly perDay: number | null; readonly perWeek: number | null } {
  return vendors[rehearsed.vendor].invitationCeiling;
}

function seen(over: readonly Sent[], sentence: string): Sighting | undefined {
  const [first] = over.toSorted((one, other) => one.at - other.at);
  if (first === undefined) return undefined;
  return { sentence, count: over.length, acts: over.flatMap(({ act }) => act ?? []), at: first.at };
}
