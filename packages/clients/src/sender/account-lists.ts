import { dayMs } from '../core/durations.ts';
import type { Invitation } from '../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import { type AccountView, isCurrent, pendingOnly, readView, refreshView, withRest } from './account-view.ts';
import { undecidedSince } from './decisions.ts';
import { noting } from './holds.ts';
import type { Identity } from './identify.ts';
import { readPending } from './read-pending.ts';
import type { Rules } from './rules.ts';
import type { HashesOf } from './seen.ts';

interface Parts extends Pick<Identity, 'ledger' | 'now' | 'reading'> {
  readonly client: InvitationClient;
  readonly rules: Rules;
  readonly hashesOf: HashesOf;
}

/** The vendor's lists of an account. Those who ask at the same time read once. */
export interface AccountLists {
  /** What was read before, if it is not older than so many milliseconds. */
  known(oldestMs: number): AccountView | undefined;
  /** Reads them, or of what was read before no more than what is new. */
  read(options: OperationOptions, oldestMs: number): Promise<AccountView>;
  /** Reads the pending invitations alone. */
  readPending(
    options: OperationOptions,
  ): Promise<{ readonly items: readonly Invitation[]; readonly view: AccountView }>;
}

export function createAccountLists({ client, rules, hashesOf, ledger, now, reading }: Parts): AccountLists {
  const hasMonth = Number.isFinite(rules.limitsAt(0, 0).month);
  // A calendar week or month may be longer than usual by an hour.
  const connectionsMs = (hasMonth ? 32 : 8) * dayMs;

  return {
    known(oldestMs) {
      const { view } = reading;
      return view !== undefined && !view.isPendingOnly && isFresh(view, oldestMs) ? view : undefined;
    },
    async read(options, oldestMs) {
      // What another one cancelled, or failed at, is read again.
      const found = await reading.underWay?.catch(() => undefined);
      return found === undefined || found.isPendingOnly ? await keeping(read(options, oldestMs)) : found;
    },
    async readPending(options) {
      await reading.underWay?.catch(() => undefined);
      let items: readonly Invitation[] = [];
      const readList = async () => {
        ({ items } = await readPending(client, { signal: options.signal }));
        return await pendingOnly(await toAsk(options), { items, isWhole: true }, reading.view);
      };
      const view = await keeping(readList());
      return { items, view };
    },
  };

  // The clock is that of the latest answer, so it may be a little behind that of an earlier one.
  function isFresh({ refreshedAt }: AccountView, oldestMs: number): boolean {
    return Math.max(0, now() - refreshedAt) < oldestMs;
  }

  async function toAsk({ signal }: OperationOptions) {
    const undecided = undecidedSince(await ledger.read());
    const connectionsSince = () => Math.min(now() - connectionsMs, undecided);
    return { client, hashesOf, connectionsSince, most: rules.pending.stopAt, signal };
  }

  async function read(options: OperationOptions, oldestMs: number): Promise<AccountView> {
    const asked = await toAsk(options);
    const { view } = reading;
    if (view?.isPendingOnly && isFresh(view, oldestMs)) return await withRest(asked, view);
    return view !== undefined && isCurrent(view, now()) ? await refreshView(asked, view) : await readView(asked, view);
  }

  /** Keeps what is read for others, unless all is forgotten meanwhile. */
  async function keeping(read: Promise<AccountView>): Promise<AccountView> {
    const underWay = noting(ledger, read, now);
    reading.underWay = underWay;
    try {
      const view = await underWay;
      if (reading.underWay === underWay) reading.view = view;
      return view;
    } finally {
      if (reading.underWay === underWay) reading.underWay = undefined;
    }
  }
}
