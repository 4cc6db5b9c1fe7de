import { valueAt } from '@invitekit/specs/reader';
import { groupBy } from '../../lists/group-by.ts';
import { isVocabulary } from '../../recording/vocabulary.ts';
import { loadSpec } from '../../spec/spec.ts';
import type { Drift } from '../drift.ts';
import type { Observed } from '../observe.ts';

/** How a request ends: its status, and the name of an error. */
interface Outcome {
  readonly status: number;
  readonly words: string;
}

/** Requests of the same form that end in another way than before. What the spec does not document has been said. */
export function compareOutcomes(now: readonly Observed[], earlier: readonly Observed[]): readonly Drift[] {
  const before = groupBy(earlier, formOf);
  const found = [...groupBy(now, formOf)].flatMap(([form, answers]) => compareForm(answers, before.get(form) ?? []));
  const once = new Map(found.map((drift) => [`${drift.operation} ${drift.status} ${drift.sentence}`, drift]));
  return [...once.values()];
}

/** The operation, and which parameters and fields a request has. */
function formOf({ recorded: { operation, request } }: Observed): string {
  const fields = typeof request.body === 'object' && request.body !== null ? placesIn(request.body, '') : [];
  return JSON.stringify([operation, Object.keys(request.query).toSorted(), fields.toSorted()]);
}

function placesIn(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at];
  return Object.entries(value).flatMap(([name, inner]) => placesIn(inner, `${at}/${name}`));
}

function compareForm(now: readonly Observed[], earlier: readonly Observed[]): readonly Drift[] {
  const [ends, endsBefore] = [now.map(outcomeOf), earlier.map(outcomeOf)];
  const came = now.filter((each) => !endsBefore.some(({ words }) => words === outcomeOf(each).words));
  const went = endsBefore.filter(({ words }) => !ends.some((each) => each.words === words));
  return came.flatMap((answer): readonly Drift[] => {
    const { status, words } = outcomeOf(answer);
    const isSuccess = status < 400;
    const replaced = went.filter((each) => each.status < 400 === isSuccess);
    const [first] = replaced.length > 0 ? replaced : went;
    if (first === undefined || !answer.isDocumented || isNewName(answer)) return [];
    const isSure = replaced.length > 0;
    return [
      {
        operation: answer.operation.id,
        status,
        kind: isSuccess ? 'status' : 'error',
        place: '',
        against: ['earlier'],
        certainty: isSure ? 'sure' : 'maybe',
        sentence: `The same request is answered with ${words}. Before it was ${first.words}.`,
        meaning: isSure
          ? 'The vendor ends the request in another way, which the spec also has. Find out which of the two is right.'
          : 'The vendor, or the state of the account, has changed. Record the request again.',
        patch: undefined,
      },
    ];
  });
}

function outcomeOf({ recorded: { vendor, answer } }: Observed): Outcome {
  const place = loadSpec(vendor).errorNameAt;
  const name = answer.status < 400 || place === undefined ? undefined : valueAt(answer.body, place);
  const words =
    typeof name === 'string' ? `${answer.status} ${isVocabulary(name) ? name : 'with a new name'}` : `${answer.status}`;
  return { status: answer.status, words };
}

/** Whether the spec does not list the error's name for the status. */
function isNewName({ look, recorded }: Observed): boolean {
  const place = loadSpec(recorded.vendor).errorNameAt;
  return look?.differences.some((each) => each.place === place && each.kind === 'value') === true;
}
