import type { Drift } from '../drift.ts';
import type { Observed } from '../observe.ts';
import { patchOfStatus } from '../patch/patch-of-status.ts';
import { timesWords } from './words.ts';

/** A status that the spec does not document for the operation. */
export function statusesOf([answer, ...others]: readonly Observed[]): readonly Drift[] {
  if (answer === undefined || answer.isDocumented) return [];
  const { recorded, operation } = answer;
  const { status } = recorded.answer;
  const known = [...operation.answerPointers.keys()].join(', ');
  const times = timesWords(others.length + 1);
  return [
    {
      operation: operation.id,
      status,
      kind: status >= 400 ? 'error' : 'status',
      place: '',
      against: ['spec'],
      certainty: 'sure',
      sentence: `The answer has the status ${status} ${times}. The spec has ${known}.`,
      meaning:
        status >= 400
          ? 'The vendor has an error that the spec does not have. Clients take it for an unknown failure.'
          : 'The vendor answers a success with another status. Clients that look at the number fail.',
      patch: patchOfStatus(recorded, operation),
    },
  ];
}
