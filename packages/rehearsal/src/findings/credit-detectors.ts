import { vendors } from '@invitekit/specs/vendors';
import type { Act } from '../journal/act.ts';
import { counted } from '../words/counted.ts';
import type { Detector } from './detector.ts';

/** Fewer are not worth a word. */
const fewestCredits = 50;
/** What a careful program takes: about one list for each invitation. */
const usualRatio = 3;

export const creditsOnLists: Detector = ({ acts }) => {
  const lists = acts.filter(({ kind, credits }) => kind === 'list' && credits > 0);
  const onLists = creditsOf(lists);
  const all = creditsOf(acts);
  if (onLists < fewestCredits || onLists <= usualRatio * (all - onLists)) return undefined;
  return { sentence: `Lists take ${onLists} of ${all} credits.`, count: lists.length, acts: lists };
};

export const creditsSpent: Detector = ({ acts, rehearsed }) => {
  const refused = acts.filter(({ failure }) => failure?.code === 'insufficient-credits');
  if (refused.length === 0) return undefined;
  const { displayName } = vendors[rehearsed.vendor];
  return {
    sentence: `${counted(refused.length, 'request was', 'requests were')} refused because the credits at ${displayName} were used up.`,
    count: refused.length,
    acts: refused,
  };
};

function creditsOf(acts: readonly Act[]): number {
  return acts.reduce((sum, { credits }) => sum + credits, 0);
}

const minute = 60_000;
/** A sender looks at a list again for each person; this often in a minute none does. */
const fewestRepeats = 5;

export const listsInALoop: Detector = ({ acts }) => {
  const lists = acts.filter(({ kind, failure }) => kind === 'list' && failure === undefined);
  const repeated = [...Map.groupBy(lists, ({ asked }) => asked).values()].flatMap(repeatsIn);
  const [first] = repeated.toSorted((one, other) => one.number - other.number);
  if (first === undefined) return undefined;
  const credits = creditsOf(repeated);
  const price = credits === 0 ? '' : `, for ${counted(credits, 'credit', 'credits')}`;
  return {
    sentence: `${counted(repeated.length, 'request asks', 'requests ask')} for a list that was read within the same minute${price}.`,
    count: repeated.length,
    acts: repeated,
  };
};

/** The requests of series of equal ones with less than a minute between, without the first of each. */
function repeatsIn(same: readonly Act[]): readonly Act[] {
  const series: Act[][] = [];
  for (const act of same) {
    const current = series.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && act.at - last.at < minute) current.push(act);
    else series.push([act]);
  }
  return series.filter(({ length }) => length >= fewestRepeats).flatMap((each) => each.slice(1));
}
