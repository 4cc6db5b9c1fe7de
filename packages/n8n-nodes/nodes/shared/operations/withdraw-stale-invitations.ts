import type { Invitation, InvitationClient } from '@invitekit/clients';
import { type Sender, staleOf } from '@invitekit/clients/sender';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { readStaleness, type Staleness, stalenessFields } from '../fields/staleness.ts';
import { readWaitAtMostMs, whenNotDueYetField } from '../fields/when-not-due-yet.ts';
import { toItem } from '../item.ts';
import type { Operation, OperationCall } from '../operation.ts';
import { perAccount, perRun } from '../per-run.ts';
import { readAllSent } from '../read-all-sent.ts';
import { withdrawAll } from '../sending/withdraw-all.ts';

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
    const batch = await listStale(client, call, staleness, sender);
    account.isDone = true;
    const ended =
      sender === undefined
        ? batch.map((invitation) => ({ ...invitation, outcome: 'planned' }))
        : await withdrawAll(batch, call, {
            sender,
            waitAtMostMs,
            onDone: () => (withdrawnOf(call.run).count += 1),
          });
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
  sender: Sender | undefined,
): Promise<readonly Invitation[]> {
  const pending = await readAllSent(client, sender, signal);
  const stale = staleOf(pending, days, run.now());
  const batch = stale.slice(0, most);
  const found = `${stale.length} of ${pending.length} pending invitations are surely older than ${days} days.`;
  run.hint(isDryRun ? `${found} Without Dry Run, this run would withdraw ${batch.length}.` : found);
  return batch;
}
