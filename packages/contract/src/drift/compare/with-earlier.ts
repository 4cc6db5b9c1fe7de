import { pointerPart } from '@invitekit/specs/reader';
import { groupBy } from '../../lists/group-by.ts';
import { loadSpec } from '../../spec/spec.ts';
import type { Drift } from '../drift.ts';
import { homeOf } from '../judge/home-of.ts';
import { answerKey, type Observed } from '../observe.ts';
import { compareOutcomes } from './outcomes.ts';
import { seenIn, tallyOf } from './tally.ts';
import { countWords, placeWords } from './words.ts';

/** What the answers of a recording have no more that an earlier one had, and how requests end otherwise. */
export function compareWithEarlier(now: readonly Observed[], earlier: readonly Observed[]): readonly Drift[] {
  const before = groupBy(earlier, answerKey);
  const lost = [...groupBy(now, answerKey)].flatMap(([key, answers]) => lostFields(answers, before.get(key) ?? []));
  return [...lost, ...compareOutcomes(now, earlier)];
}

/** A field that was there by chance may be missing by chance: up to this probability it is not called gone for sure. */
const chance = 0.05;

function lostFields(now: readonly Observed[], earlier: readonly Observed[]): readonly Drift[] {
  const [answer] = now;
  if (answer === undefined) return [];
  const tally = tallyOf(now.flatMap(({ look }) => look?.objects ?? []));
  const tallyBefore = tallyOf(earlier.flatMap(({ look }) => look?.objects ?? []));
  return [...tallyBefore].flatMap(([at, { present }]) =>
    [...present.keys()].flatMap((name): readonly Drift[] => {
      const place = `${at}/${pointerPart(name)}`;
      const [seen, objects] = seenIn(tally, place);
      const [seenBefore, objectsBefore] = seenIn(tallyBefore, place);
      if (seen > 0 || objects === 0) return [];
      const isSure = (1 - seenBefore / objectsBefore) ** objects < chance;
      return [
        {
          operation: answer.operation.id,
          status: answer.recorded.answer.status,
          kind: 'gone',
          place,
          against: ['earlier'],
          certainty: isSure ? 'sure' : 'maybe',
          sentence: `${placeWords(place)} is missing ${countWords(objects, objects)}. It was there ${countWords(seenBefore, objectsBefore)} before.`,
          meaning: isSure
            ? 'The vendor no longer gives the field. Clients that read it get nothing.'
            : 'The field was rare before, so it may be missing by chance. Record more answers.',
          patch: removalOf(answer, place),
        },
      ];
    }),
  );
}

function removalOf({ recorded, schema }: Observed, place: string): Drift['patch'] {
  const { document } = loadSpec(recorded.vendor);
  const end = place.lastIndexOf('/');
  const home = schema === undefined ? undefined : homeOf(document, schema, place.slice(0, end));
  if (home === undefined) return undefined;
  const file = `specs/${recorded.vendor}/openapi.yaml`;
  return { file, at: `${home.at}/properties`, does: 'remove', yaml: `${place.slice(end + 1)}:` };
}
