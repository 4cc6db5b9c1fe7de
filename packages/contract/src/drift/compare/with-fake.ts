import { pointerPart } from '@invitekit/specs/reader';
import { groupBy } from '../../lists/group-by.ts';
import type { Drift, DriftKind } from '../drift.ts';
import { fakeSettingFor } from '../fake/fake-settings.ts';
import type { Pair } from '../fake/replay-at-fake.ts';
import { answerKey, type Observed } from '../observe.ts';
import { priceIn } from './prices.ts';
import { tallyOf } from './tally.ts';
import { countWords, placeWords } from './words.ts';

/** How the answers of a recording differ from what the fake answers to the same requests. */
export function compareWithFake(pairs: readonly Pair[]): readonly Drift[] {
  const alike = pairs.filter(({ recorded, faked }) => answerKey(recorded) === answerKey(faked));
  const fields = [...groupBy(alike, ({ recorded }) => answerKey(recorded)).values()].flatMap(compareFields);
  return [...fields, ...pairs.flatMap(compareStatus), ...alike.flatMap(comparePrice)];
}

/** With fewer objects, chance may explain that a field is missing in all of them. */
const enough = 5;

function compareFields(pairs: readonly [Pair, ...Pair[]]): readonly Drift[] {
  const there = tallyOf(pairs.flatMap(({ recorded }) => recorded.look?.objects ?? []));
  const here = tallyOf(pairs.flatMap(({ faked }) => faked.look?.objects ?? []));
  return [...there].flatMap(([at, { objects, present, nulls }]) => {
    const own = here.get(at);
    if (own === undefined || own.objects === 0) return [];
    return [...new Set([...present.keys(), ...own.present.keys()])].flatMap((name): readonly Drift[] => {
      const place = `${at}/${pointerPart(name)}`;
      const [seen, seenHere] = [present.get(name) ?? 0, own.present.get(name) ?? 0];
      const [empty, emptyHere] = [nulls.get(name) ?? 0, own.nulls.get(name) ?? 0];
      const from = pairs[0].recorded;
      if (seen === 0 && seenHere === own.objects) {
        return [
          differs(
            from,
            'gone',
            place,
            objects >= enough,
            `${placeWords(place)} is missing ${countWords(objects, objects)}. The fake always gives it.`,
          ),
        ];
      }
      if (seen > 0 && seenHere === 0) {
        return [
          differs(
            from,
            empty === seen ? 'null' : 'came',
            place,
            false,
            `${placeWords(place)} is there ${countWords(seen, objects)}. The fake never gives it.`,
          ),
        ];
      }
      if (empty > 0 && emptyHere === 0 && seenHere === own.objects) {
        return [
          differs(
            from,
            'null',
            place,
            false,
            `${placeWords(place)} is null ${countWords(empty, objects)}. The fake never gives null.`,
          ),
        ];
      }
      return [];
    });
  });
}

function compareStatus({ recorded, faked }: Pair): readonly Drift[] {
  const [there, here] = [recorded.recorded.answer.status, faked.recorded.answer.status];
  if (there === here) return [];
  const kind = there >= 400 ? 'error' : 'status';
  return [differs(recorded, kind, '', there < 400, `The answer has the status ${there}. The fake answers ${here}.`)];
}

function comparePrice({ recorded, faked }: Pair): readonly Drift[] {
  const [there, here] = [priceIn(recorded), priceIn(faked)];
  if (there === undefined || here === undefined || there.told === here.told || there.returned !== here.returned)
    return [];
  const sentence = `The price is ${there.told}. The fake takes ${here.told}.`;
  const place = priceIn(recorded)?.place ?? '';
  return [differs(recorded, 'credits', place, true, sentence)];
}

function differs(
  { recorded, operation }: Observed,
  kind: DriftKind,
  place: string,
  isSure: boolean,
  sentence: string,
): Drift {
  return {
    operation: operation.id,
    status: recorded.answer.status,
    kind,
    place,
    against: ['fake'],
    certainty: isSure ? 'sure' : 'maybe',
    sentence,
    meaning: 'The fake is not like what was recorded. A setting, or a change of the spec, brings them together.',
    patch: fakeSettingFor(recorded.vendor, operation.id, kind, place),
  };
}
