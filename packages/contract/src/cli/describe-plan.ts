import type { Plan } from '../check/plan.ts';

/** What a run is going to do, and what it costs. */
export function describePlan(vendor: string, plan: Plan): string {
  const { baseUrl, operations, mode, member, mostCredits, whyNoFake, problem } = plan;
  if (problem !== undefined) return `${vendor} at ${baseUrl}: nothing is checked.`;
  const forGood =
    whyNoFake === undefined
      ? 'does what cannot be undone, such as accept and refuse, as it is a fake'
      : `does nothing that cannot be undone, as nothing proves that it is a fake: ${whyNoFake}`;
  const all = [`invites ${member} and takes it back`, 'creates and deletes a webhook', forGood];
  const writes = operations === undefined ? all : [`checks only ${operations.join(', ')}`];
  const work = mode === 'read-only' ? [`only ${describeReads(plan)}`] : [describeReads(plan), ...writes];
  const price = mostCredits === undefined ? '' : `; costs ${mostCredits} credits at most`;
  return `${vendor} at ${baseUrl}: ${work.join(', ')}${price}.`;
}

function describeReads({ lists, most, accountId }: Plan): string {
  if (lists === 0) return 'reads, but no list';
  const whose = accountId === undefined ? '' : ` of account ${accountId}`;
  return `reads ${lists === 1 ? 'one list' : `${lists} lists`}${whose} (up to ${most} items of each)`;
}

/** What may be there after a run that was not let take anything back. */
export function describeRemains({ mode, member }: Plan): string {
  if (mode === 'read-only') return 'Ended at once. The run has only read.';
  const remains = `an invitation of ${member}, and a webhook (to invitekit-contract.invalid, or polled)`;
  return `Ended at once. This may be left behind: ${remains}. Look for it at the vendor, and remove it.`;
}
