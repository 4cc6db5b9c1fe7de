import type { Zone } from '@invitekit/clients/sender';
import type { JournalEntry, SandboxHandle } from '@invitekit/mock-server';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import { dateOf } from '../time/days.ts';

type DaySample = Rehearsed['days'][number];

/** What of a sandbox has to be written down while a rehearsal goes on. */
export interface SandboxWatch {
  /** Takes up what is new in the journal, before the fake forgets it. */
  read(): Promise<void>;
  /** Everything so far, the oldest first. */
  journal(): readonly JournalEntry[];
  /** Writes down how the account stands now. */
  sample(at: number): Promise<void>;
  days(): readonly DaySample[];
}

/**
 * @param owner - The public identifier of the account's owner.
 * @param from - When the rehearsal begins, in milliseconds since 1970.
 */
export function watchSandbox(
  sandbox: SandboxHandle,
  {
    vendor,
    owner,
    from,
    zone,
  }: { readonly vendor: VendorName; readonly owner: string; readonly from: number; readonly zone: Zone },
): SandboxWatch {
  const journal: JournalEntry[] = [];
  const days: DaySample[] = [];
  let reading = Promise.resolve();

  async function readOn(): Promise<void> {
    for (;;) {
      const last = journal.at(-1)?.number ?? 0;
      const found = await sandbox.journal.find({ after: last });
      const [first] = found;
      if (first === undefined) return;
      if (first.number !== last + 1) {
        throw new Error(
          `Requests ${last + 1} to ${first.number - 1} came too fast: the fake's journal keeps only the last 1000. Make fewer of them without a pause.`,
        );
      }
      journal.push(...found);
    }
  }

  return {
    async read() {
      reading = reading.then(readOn);
      await reading;
    },
    journal: () => journal,
    async sample(at) {
      const account = (await sandbox.accounts()).find((each) => each.owner.publicIdentifier === owner);
      if (account === undefined) throw new Error(`The sandbox has no account of ${owner} any more.`);
      const accepted = await sandbox.invitations({
        account: owner,
        direction: 'sent',
        kind: 'connection',
        state: 'accepted',
      });
      const pending = await sandbox.invitations({
        account: owner,
        direction: 'sent',
        kind: 'connection',
        state: 'pending',
      });
      days.push({
        date: dateOf(zone, at),
        pending: pending.length,
        accepted: accepted.filter(({ sentAt }) => Date.parse(sentAt) >= from).length,
        connections: account.connections,
        credits: vendors[vendor].hasCredits ? await sandbox.credits() : null,
        status: account.status,
      });
    },
    days: () => days,
  };
}
