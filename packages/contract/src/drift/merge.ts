import { groupBy } from '../lists/group-by.ts';
import type { Drift } from './drift.ts';

/** Each drift once, with all that shows it. What the spec shows is said first, for it says most. */
export function mergeDrifts(drifts: readonly Drift[]): readonly Drift[] {
  const groups = groupBy(drifts, ({ operation, status, kind, place }) =>
    JSON.stringify([operation, status, kind, place]),
  );
  return [...groups.values()].map((same) => {
    const [first] = same;
    const sentences = same.map(({ sentence }, index) => (index === 0 ? sentence : sentence.split('. ').at(-1)));
    return {
      ...first,
      against: [...new Set(same.flatMap(({ against }) => against))],
      certainty: same.some(({ certainty }) => certainty === 'sure') ? ('sure' as const) : ('maybe' as const),
      sentence: [...new Set(sentences)].join(' '),
    };
  });
}
