import { describeValue } from '../../exchange/describe-value.ts';
import { groupBy } from '../../lists/group-by.ts';
import { isVocabulary } from '../../recording/vocabulary.ts';
import { loadSpec } from '../../spec/spec.ts';
import type { Drift, DriftKind } from '../drift.ts';
import { wordsAt } from '../judge/expand.ts';
import { typeWords } from '../judge/json-type.ts';
import type { Difference } from '../judge/look.ts';
import { answerKey, type Observed } from '../observe.ts';
import { patchOf } from '../patch/patch-of.ts';
import { cameIn } from './came.ts';
import { formsOf } from './forms.ts';
import { pricesOf } from './prices.ts';
import { statusesOf } from './statuses.ts';
import { seenIn, type Tally, tallyOf } from './tally.ts';
import { countWords, placeWords, timesWords } from './words.ts';

/** What the answers of a recording have that the spec does not, and the other way round. */
export function compareWithSpec(observed: readonly Observed[]): readonly Drift[] {
  return [...groupBy(observed, answerKey).values()].flatMap((answers) => [
    ...differencesOf(answers),
    ...formsOf(answers),
    ...pricesOf(answers),
    ...statusesOf(answers),
  ]);
}

const meanings: Readonly<Record<DriftKind, string>> = {
  gone: 'The vendor has removed the field, or made it optional. Clients that read it get nothing.',
  came: 'The vendor has added a field. Clients go on working; the fake does not give it yet.',
  null: 'The vendor now gives null where a value was certain. Clients that use the value at once may fail.',
  type: 'The vendor gives another type of value. Clients that read it may fail.',
  value: 'The vendor has a value that is not listed. Clients that switch on it have no case for it.',
  error: 'The vendor has an error with another name. Clients that switch on the name do not know it.',
  status: '',
  credits: '',
  form: '',
};

function differencesOf(answers: readonly [Observed, ...Observed[]]): readonly Drift[] {
  const tally = tallyOf(answers.flatMap(({ look }) => look?.objects ?? []));
  const found = answers.flatMap((each) => [...(each.look?.differences ?? []), ...cameIn(each)]);
  const groups = groupBy(found, ({ kind, place }) => `${kind} ${place}`);
  return [...groups.values()].map((same) => toDrift(answers[0], same[0], same, tally));
}

function toDrift(observed: Observed, difference: Difference, same: readonly Difference[], tally: Tally): Drift {
  const { recorded, operation } = observed;
  const { vendor, answer } = recorded;
  const isName = difference.place === loadSpec(vendor).errorNameAt && difference.kind === 'value';
  const kind = isName ? 'error' : difference.kind;
  return {
    operation: operation.id,
    status: answer.status,
    kind,
    place: difference.place,
    against: ['spec'],
    certainty: 'sure',
    sentence: sentenceOf(vendor, difference, same, tally),
    meaning: meanings[kind],
    patch: patchOf(observed, difference),
  };
}

function sentenceOf(
  vendor: Observed['recorded']['vendor'],
  { kind, place, at, type, value }: Difference,
  same: readonly Difference[],
  tally: Tally,
): string {
  const where = placeWords(place);
  const [present, objects] = seenIn(tally, place);
  if (kind === 'gone') return `${where} is missing ${countWords(objects - present, objects)}. The spec requires it.`;
  if (kind === 'came') return `${where} came as ${typeWords[type]}. The spec has no such field.`;
  if (kind === 'null') return `${where} is null ${timesWords(same.length)}. The spec has no null there.`;
  if (kind === 'type')
    return `${where} is ${typeWords[type]} ${timesWords(same.length)}. The spec has another type there.`;
  const listed = wordsAt(loadSpec(vendor).document, at).map(String).join(', ');
  const came = typeof value === 'string' && isVocabulary(value) ? `\`${value}\`` : describeValue(value);
  return `${where} is ${came}. The spec lists ${listed}.`;
}
