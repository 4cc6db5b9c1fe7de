import { leftBehind } from '../figures/left-behind.ts';
import { peopleTwice } from '../figures/people-twice.ts';
import { counted } from '../words/counted.ts';
import type { Detector } from './detector.ts';

export const invitedTwice: Detector = (facts) => {
  if (!facts.limits.neverTwice) return undefined;
  const twice = peopleTwice(facts).filter(({ afterWithdrawal }) => !afterWithdrawal);
  const acts = twice.flatMap(({ again }) => again);
  if (acts.length === 0) return undefined;
  return {
    sentence: `${counted(acts.length, 'request', 'requests')} invite ${counted(twice.length, 'person who has', 'people who have')} an invitation already.`,
    count: acts.length,
    acts,
    people: twice.map(({ person }) => person),
  };
};

export const invitedAfterWithdrawal: Detector = (facts) => {
  const twice = peopleTwice(facts).filter(({ afterWithdrawal }) => afterWithdrawal);
  const acts = twice.flatMap(({ again }) => again);
  if (acts.length === 0) return undefined;
  return {
    sentence: `${counted(twice.length, 'person is', 'people are')} invited again although their invitation was withdrawn before.`,
    count: acts.length,
    acts,
    people: twice.map(({ person }) => person),
  };
};

export const peopleLeftBehind: Detector = (facts) => {
  const left = leftBehind(facts);
  if (left.length === 0) return undefined;
  return {
    sentence: `${counted(left.length, 'person', 'people')} could not be invited once, and nobody tried again.`,
    count: left.length,
    acts: left.map(({ act }) => act),
    people: left.map(({ person }) => person),
  };
};
