import { hourMs } from '../core/durations.ts';
import type { AccountView } from './account-view.ts';
import type { Ledger } from './ledger.ts';
import type { AccountMemory, Attempt, Hold } from './memory.ts';
import type { Rules } from './rules.ts';
import { hashesIn, isAmong } from './same-person.ts';
import { isUnderWay } from './situation.ts';

/** Writes down what the lists show of earlier attempts, and holds an account whose invitations too few accept. */
export async function noteFindings(
  ledger: Ledger,
  rules: Rules,
  view: AccountView,
  now: () => number,
): Promise<AccountMemory> {
  return await ledger.change((memory) => {
    const decided = withDecisions(withEvidence(memory, view, now()), view);
    const hold = memory.holds.some(({ until }) => until === null)
      ? undefined
      : holdForAcceptance(rules, decided, now());
    const isNew = JSON.stringify(decided) !== JSON.stringify(memory) || hold !== undefined;
    if (!isNew) return { found: memory };
    const found = { ...decided, holds: hold === undefined ? decided.holds : [...decided.holds, hold] };
    return { found, memory: found };
  });
}

/** How old an invitation must be to be missed in the list, in milliseconds: vendors may give a list that is some minutes old. */
const missedAfterMs = hourMs;

/** Writes down which attempts did happen after all, though their answer was lost: their people are in the vendor's lists. */
function withEvidence(memory: AccountMemory, { pending, connections = [] }: AccountView, now: number) {
  const isLost = (attempt: Attempt) =>
    attempt.kind === 'send' &&
    (attempt.result === 'uncertain' || (attempt.result === 'under-way' && !isUnderWay(attempt, now)));
  if (!memory.attempts.some(isLost)) return memory;
  const listed = hashesIn([...pending.values(), ...connections]);
  const attempts = memory.attempts.map((attempt) =>
    isLost(attempt) && isAmong(attempt, listed) ? { ...attempt, result: 'done' as const } : attempt,
  );
  return { ...memory, attempts };
}

/**
 * Writes down what became of invitations that are no longer pending: accepted by those who are connections now; gone are those that
 * were refused, withdrawn, or whose person left. Where nobody lists connections, nothing is known.
 */
function withDecisions(memory: AccountMemory, { pending, isWhole, connections, readAt }: AccountView): AccountMemory {
  if (connections === undefined || !isWhole) return memory;
  const waiting = hashesIn([...pending.values()]);
  const connectedAt = new Map(
    connections.flatMap(({ person, latest }) => person.map((name) => [name, latest] as const)),
  );
  const decisionOf = (attempt: Attempt): Attempt['decision'] => {
    const { kind, result, endedAt, person, decision } = attempt;
    const isOpen = kind === 'send' && result === 'done' && decision === null && person.length > 0;
    if (!isOpen || isAmong(attempt, waiting)) return decision;
    if (person.some((name) => connectedAt.has(name))) return 'accepted';
    return endedAt + missedAfterMs < readAt ? 'gone' : null;
  };
  const decided = (attempt: Attempt): Attempt => {
    const decision = decisionOf(attempt);
    if (decision === attempt.decision) return attempt;
    const [acceptedAt] = attempt.person.flatMap((name) => connectedAt.get(name) ?? []);
    return { ...attempt, decision, ...(acceptedAt !== undefined && { acceptedAt }) };
  };
  return { ...memory, attempts: memory.attempts.map(decided) };
}

/** How far back connections have to be read to know what became of invitations, in milliseconds since 1970. */
export function undecidedSince({ attempts }: AccountMemory): number {
  const open = attempts.find(({ kind, result, decision }) => kind === 'send' && result === 'done' && decision === null);
  return open?.at ?? Number.POSITIVE_INFINITY;
}

/** The hold of an account whose invitations too few accept; undefined while they do, or too few were decided. */
function holdForAcceptance({ acceptance }: Rules, memory: AccountMemory, now: number): Hold | undefined {
  if (acceptance === false) return undefined;
  const decided = memory.attempts.filter(
    ({ kind, at, decision }) => kind === 'send' && decision !== null && at > memory.releasedAt,
  );
  const last = decided.slice(-acceptance.ofLast);
  const accepted = last.filter(({ decision }) => decision === 'accepted').length;
  if (last.length < acceptance.ofLast || accepted >= acceptance.least * last.length) return undefined;
  const because = `only ${accepted} of the last ${last.length} decided invitations were accepted`;
  return { because, since: now, until: null };
}
