import { acceptanceHold } from '../figures/acceptance.ts';
import { describeCode } from '../words/codes.ts';
import { counted } from '../words/counted.ts';
import type { Detector } from './detector.ts';

export const limitReached: Detector = ({ acts }) => {
  const refused = acts.filter(
    ({ failure, isWeather }) => !isWeather && (failure?.code === 'quota-exceeded' || failure?.code === 'rate-limited'),
  );
  if (refused.length === 0) return undefined;
  return {
    sentence: `${counted(refused.length, 'request was', 'requests were')} refused because a limit was reached.`,
    count: refused.length,
    acts: refused,
  };
};

export const ignoredHold: Detector = ({ holds }) => {
  const ignored = holds.filter(({ ignoredBy }) => ignoredBy.length > 0);
  const acts = ignored.flatMap(({ ignoredBy }) => ignoredBy);
  const [first] = ignored;
  if (first === undefined) return undefined;
  return {
    sentence: `${counted(acts.length, 'request acts', 'requests act')} for the account after the answer that ${describeCode(first.because)}.`,
    count: acts.length,
    acts,
  };
};

export const tooManyPending: Detector = ({ rehearsed, policy }) => {
  const over = rehearsed.days.filter(({ pending }) => pending >= policy.pending.warnAt);
  const [first] = over;
  if (first === undefined) return undefined;
  const most = Math.max(...over.map(({ pending }) => pending));
  return {
    sentence: `Up to ${most} invitations are pending; the policy warns at ${policy.pending.warnAt}.`,
    count: over.length,
    acts: [],
    at: policy.zone.moment(...partsOf(first.date), 12 * 60),
  };
};

function partsOf(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

export const lowAcceptance: Detector = (facts) => {
  const hold = acceptanceHold(facts);
  if (hold === undefined) return undefined;
  return {
    sentence: `Only ${hold.accepted} of ${hold.decided} invitations decided in a row were accepted.`,
    count: 1,
    acts: [],
    at: hold.at,
  };
};
