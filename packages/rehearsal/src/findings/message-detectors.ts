import { type Written, writtenByDay, writtenIn } from '../figures/written.ts';
import { counted } from '../words/counted.ts';
import type { Detector, Sighting } from './detector.ts';

export const writtenTwice: Detector = (facts) => {
  const most = facts.policy.messages.followUps;
  const again = writtenIn(facts).filter(
    ({ unanswered, text }) => unanswered.length > most || unanswered.some((each) => each.text === text),
  );
  return seen(
    again,
    `${counted(again.length, 'message repeats', 'messages repeat')} what was written before, or ${again.length === 1 ? 'is' : 'are'} one more than the policy allows without an answer (a first message and ${counted(most, 'follow-up', 'follow-ups')}).`,
  );
};

export const writtenAfterReply: Detector = (facts) => {
  const after = writtenIn(facts).filter(({ isAfterReply }) => isAfterReply);
  return seen(
    after,
    `${counted(after.length, 'message goes', 'messages go')} to people who have answered the account.`,
  );
};

export const tooManyMessages: Detector = (facts) => {
  const most = facts.policy.messages.perDay;
  const days = writtenByDay(facts).map(({ written }) => written);
  const over = days.flatMap((written) => written.slice(most));
  return seen(
    over,
    `${counted(over.length, 'message is', 'messages are')} more than the ${most} that the policy allows on a day; the busiest day has ${Math.max(0, ...days.map(({ length }) => length))}.`,
  );
};

function seen(those: readonly Written[], sentence: string): Sighting | undefined {
  const [first] = those;
  if (first === undefined) return undefined;
  return {
    sentence,
    count: those.length,
    acts: those.flatMap(({ act }) => act ?? []),
    people: [...new Set(those.map(({ person }) => person))],
    at: first.at,
  };
}
