import type { Handled, Invitation, InvitationClient, InvitationError } from '@invitekit/clients';
import { type ActionOutcome, type Sender, staleOf } from '@invitekit/clients/sender';
import type { Explanation } from '../explanation.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { readStaleness, type Staleness, stalenessFields } from '../fields/staleness.ts';
import { readWaitAtMostMs, whenNotDueYetField } from '../fields/when-not-due-yet.ts';
import { toItem } from '../item.ts';
import type { Operation, OperationCall } from '../operation.ts';
import { perAccount, perRun } from '../per-run.ts';
import { readAllSent } from '../read-all-sent.ts';
import { explainUndone } from '../sending/to-undone.ts';

/** Lists to the end before the first withdrawal, so that what leaves the list hides nobody in it. */
export const withdrawStaleInvitations: Operation = {
  name: 'Withdraw Stale',
  value: 'withdrawStale',
  action: 'Withdraw stale invitations',
  description: 'Take back the oldest sent invitations that are still pending',
  needs: ['listSent', 'withdraw'],
  fields: [...stalenessFields, whenNotDueYetField, simplifyField],

  async execute(client, call) {
    const staleness = readStaleness(call.parameters);
    const waitAtMostMs = readWaitAtMostMs(call.parameters);
    const simplify = readSimplify(call.parameters);
    const account = accountOf(call.run, call.accountId);
    // The first item of an account takes all that a run may.
    if (account.isDone) return [];
    const sender = staleness.isDryRun ? undefined : call.sender(client);
    const batch = await listStale(client, call, staleness);
    account.isDone = true;
    const ended =
      sender === undefined
        ? batch.map((invitation) => ({ ...invitation, outcome: 'planned' }))
        : await withdrawAll(client, batch, call, { sender, waitAtMostMs });
    return ended.map((invitation) => toItem(invitation, simplify));
  },

  goesOn: (run) => withdrawnOf(run).count > 0,
};

const accountOf = perAccount(() => ({ isDone: false }));

const withdrawnOf = perRun(() => ({ count: 0 }));

async function listStale(
  client: InvitationClient,
  { run, signal }: OperationCall,
  { days, most, isDryRun }: Staleness,
): Promise<readonly Invitation[]> {
  const pending = await readAllSent(client, signal);
  const stale = staleOf(pending, days, run.now());
  const batch = stale.slice(0, most);
  const found = `${stale.length} of ${pending.length} pending invitations are surely older than ${days} days.`;
  run.hint(isDryRun ? `${found} Without Dry Run, this run would withdraw ${batch.length}.` : found);
  return batch;
}

type Outcome = Exclude<ActionOutcome<Invitation, Handled>, { readonly is: 'waiting' }>;

interface Pace {
  readonly sender: Sender;
  readonly waitAtMostMs: number;
}

/** @throws what is said to the first one, unless it is about that one alone. */
async function withdrawAll(
  client: InvitationClient,
  batch: readonly Invitation[],
  call: OperationCall,
  { sender, waitAtMostMs }: Pace,
): Promise<readonly Ended[]> {
  const ended: Ended[] = [];
  const withdrawn = withdrawnOf(call.run);
  const options = { waitAtMostMs, signal: call.signal };
  for await (const outcome of sender.act<Invitation, Handled>(
    {
      kind: 'withdraw',
      items: batch,
      memberOf: ({ member }) => member,
      act: (invitation, { signal }) => client.withdraw(invitation, { signal }),
    },
    options,
  )) {
    if (outcome.is === 'waiting') continue;
    if (outcome.is === 'done') withdrawn.count += 1;
    const error = answerToAll(outcome);
    if (error !== undefined) {
      call.stop(error);
      if (ended.length === 0) throw error;
    }
    ended.push(toEnded(outcome, call));
  }
  return ended;
}

/** What was answered about the account or the key, or got lost. */
function answerToAll(outcome: Outcome): InvitationError | undefined {
  if (outcome.is === 'uncertain') return outcome.error;
  return outcome.is === 'not-done' && outcome.endsRun ? outcome.error : undefined;
}

/**
 * What became of an invitation: `gone` when somebody was faster, such as the person who accepted it; `uncertain` when
 * nobody knows; `not-withdrawn` with the reason.
 */
type Ended = Invitation &
  (
    | {
        readonly outcome: 'withdrawn';
        readonly confirmedBy: Handled['confirmedBy'];
        readonly credits?: number | undefined;
      }
    | { readonly outcome: 'gone' }
    | ({ readonly outcome: 'not-withdrawn' | 'uncertain' } & Explanation)
  );

function toEnded(outcome: Outcome, { explain }: OperationCall): Ended {
  const { item } = outcome;
  if (outcome.is === 'done') {
    const { confirmedBy, credits } = outcome.result;
    return { ...item, outcome: 'withdrawn', confirmedBy, credits };
  }
  if (outcome.is === 'uncertain') return { ...explain(outcome.error), ...item, outcome: 'uncertain' };
  if (outcome.because === 'not-pending') return { ...item, outcome: 'gone' };
  return { ...explainUndone(outcome, explain), ...item, outcome: 'not-withdrawn' };
}
