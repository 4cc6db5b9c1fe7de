import { judgeAnswer } from '../../exchange/judge-answer.ts';
import { groupBy } from '../../lists/group-by.ts';
import type { Drift } from '../drift.ts';
import type { Observed } from '../observe.ts';
import { timesWords } from './words.ts';

/** What else does not fit: a header, the form of a date or an address, a body where there is none or the other way round. */
export function formsOf(answers: readonly [Observed, ...Observed[]]): readonly Drift[] {
  const found = answers.flatMap((each) => (each.isDocumented && fits(each) ? problemsOf(each) : []));
  const groups = groupBy(found, ({ came }) => came);
  const [answer] = answers;
  return [...groups.values()].map((same) => ({
    operation: answer.operation.id,
    status: answer.recorded.answer.status,
    kind: 'form' as const,
    place: same[0].came.split(':')[0] ?? '',
    against: ['spec' as const],
    certainty: 'sure' as const,
    sentence: `${same[0].came} came ${timesWords(same.length)}. The spec wants: ${same[0].wanted}.`,
    meaning: 'The vendor writes this in another form. Clients that read it may fail.',
    patch: undefined,
  }));
}

/** Where a field is missing or of another kind, that says more. */
function fits({ look }: Observed): boolean {
  return look === undefined || look.differences.every(({ kind }) => kind === 'came');
}

function problemsOf({ recorded, operation }: Observed) {
  const { status, headers, body, bodyKind } = recorded.answer;
  const answerBody = bodyKind === 'json' ? JSON.stringify(body) : bodyKind === 'none' ? '' : 'no JSON';
  const answer = { status, answerHeaders: headers, answerBody };
  return judgeAnswer(recorded.vendor, operation, { method: recorded.request.method }, answer);
}
