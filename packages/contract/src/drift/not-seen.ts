import { groupBy } from '../lists/group-by.ts';
import { tallyOf } from './compare/tally.ts';
import type { Drift, NotSeen } from './drift.ts';
import { answerKey, type Observed } from './observe.ts';

/** The fields of successes that the spec knows, no answer had, and nothing else was said of. */
export function notSeenIn(observed: readonly Observed[], drifts: readonly Drift[]): readonly NotSeen[] {
  return [...groupBy(observed, answerKey).values()].flatMap((answers) => {
    const [answer] = answers;
    if (answer === undefined || answer.recorded.answer.status >= 400) return [];
    const [operation, status] = [answer.operation.id, answer.recorded.answer.status];
    const said = drifts.filter((drift) => drift.operation === operation && drift.status === status);
    const tally = tallyOf(answers.flatMap(({ look }) => look?.objects ?? []));
    return [...tally].flatMap(([at, { objects, known, present }]) =>
      [...known]
        .filter((name) => !present.has(name))
        .map((name) => ({ operation, status, place: `${at}/${name}`, of: objects }))
        .filter(({ place }) => !said.some((drift) => drift.place === place)),
    );
  });
}
