import type { JournalEntry } from '../../../src/client/types.ts';
import { factsOf, operationOf } from '../state/manifest.ts';
import type { Subject } from './subjects.ts';

const words = { send: 'invited', accept: 'accepted', refuse: 'refused', withdraw: 'withdrawn' } as const;

type Verb = keyof typeof words;

/** What an invitation is afterwards. */
const statesAfter: Readonly<Record<Verb, Subject['invitation']>> = {
  send: 'pending',
  accept: 'accepted',
  refuse: 'ignored',
  withdraw: 'withdrawn',
};

const verbs: readonly Verb[] = ['send', 'accept', 'refuse', 'withdraw'];

/** What a request has changed, in words; undefined for nothing. */
export function changeOf(entry: JournalEntry, subject: Subject | undefined): string | undefined {
  const { vendor, operation: id, answer } = entry;
  const operation = operationOf(vendor, id);
  if (operation === undefined || operation.effect === 'read') return undefined;
  if (answer === null) return 'not known: no answer';
  if (answer.status >= 400) return undefined;
  const facts = factsOf(vendor);
  if (facts?.messageOperations.includes(operation.id)) return 'message sent';
  // One operation may withdraw and refuse, or accept and refuse: what became of the invitation tells.
  const possible = verbs.filter((verb) => facts?.operations[verb] === operation.id);
  const [only, another] = possible;
  if (only !== undefined && another === undefined) return words[only];
  const verb = possible.find((each) => statesAfter[each] === subject?.invitation);
  return verb === undefined ? operation.summary?.replace(/\.$/, '') : words[verb];
}

/** What a request has cost; undefined at vendors without credits. */
export function creditsOf({ vendor, answer }: JournalEntry): number | undefined {
  if (!factsOf(vendor)?.hasCredits) return undefined;
  const { metadata }: { readonly metadata?: unknown } = Object(answer?.body);
  const { credits_consumed: credits }: { readonly credits_consumed?: unknown } = Object(metadata);
  return typeof credits === 'number' ? credits : undefined;
}
