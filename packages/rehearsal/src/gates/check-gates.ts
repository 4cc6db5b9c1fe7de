import type { Facts } from '../facts/facts.ts';
import { isWithin } from '../facts/limits.ts';
import { gapsOf } from '../figures/gaps.ts';
import { peopleTwice } from '../figures/people-twice.ts';
import { beyond, fullest, sentByWeek } from '../figures/periods.ts';
import { type GateName, gateNames } from '../report/gate-names.ts';
import type { Finding, GateResult } from '../report/report.ts';
import { counted, shownNumber } from '../words/counted.ts';
import { shownClock, shownDuration } from '../words/duration.ts';

type Check = (facts: Facts, taken: number | null, findings: readonly Finding[]) => Omit<GateResult, 'gate'>;

const checks: Readonly<Record<GateName, Check>> = {
  'max-credits': ({ limits }, taken) => ({
    wanted: Number.isFinite(limits.maxCredits)
      ? `at most ${counted(limits.maxCredits, 'credit', 'credits')}`
      : 'any number of credits',
    came: taken === null ? 'no credits' : counted(taken, 'credit', 'credits'),
    isBroken: (taken ?? 0) > limits.maxCredits,
  }),
  'max-per-week': (facts) => {
    const weeks = sentByWeek(facts);
    const most = fullest(weeks);
    const at = most?.sent.at(-1)?.at ?? Date.parse(facts.rehearsed.from);
    return {
      wanted: `at most ${counted(facts.limits.week(at), 'invitation', 'invitations')} a week`,
      came: most === undefined ? 'none' : `${most.sent.length} in the week from ${most.date}`,
      isBroken: beyond(weeks, facts.limits.week).length > 0,
    };
  },
  'min-gap': ({ sent, limits }) => {
    const shortest = Math.min(...gapsOf(sent).map(({ milliseconds }) => milliseconds));
    return {
      wanted: `at least ${shownDuration(limits.minGapMs)} between two invitations`,
      came: Number.isFinite(shortest) ? shownDuration(shortest) : 'no two invitations',
      isBroken: shortest < limits.minGapMs - clockGrain,
    };
  },
  'never-twice': (facts) => {
    const twice = peopleTwice(facts).length;
    return {
      wanted: facts.limits.neverTwice ? 'nobody is contacted twice' : 'people may be contacted twice',
      came: twice === 0 ? 'nobody' : counted(twice, 'person', 'people'),
      isBroken: facts.limits.neverTwice && twice > 0,
    };
  },
  'within-hours': ({ sent, limits, zone, rehearsed }) => {
    const outside = sent.filter(({ at }) => !isWithin(limits.hours, zone, at)).length;
    const { from, to } = limits.hours;
    return {
      wanted: `invitations from ${shownClock(from)} to ${shownClock(to)} on working days, ${rehearsed.timeZone}`,
      came: outside === 0 ? 'none outside' : `${shownNumber(outside)} outside`,
      isBroken: outside > 0,
    };
  },
  'no-errors': (_facts, _taken, findings) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return {
      wanted: 'no finding that is an error',
      came: errors === 0 ? 'none' : counted(errors, 'error', 'errors'),
      isBroken: errors > 0,
    };
  },
};

/** Answers tell whole seconds. */
const clockGrain = 1000;

export function checkGates(facts: Facts, taken: number | null, findings: readonly Finding[]): readonly GateResult[] {
  return gateNames.map((gate) => ({ gate, ...checks[gate](facts, taken, findings) }));
}
