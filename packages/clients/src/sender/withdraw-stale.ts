import type { Invitation } from '../core/invitation.ts';
import type { Handled } from '../core/invitation-client.ts';
import { checkWhole } from '../core/whole-number.ts';
import { type ActionOutcome, actOnAll, toHandle } from './actions.ts';
import type { PacedOptions } from './run.ts';
import type { SenderAccount } from './sender-account.ts';
import { staleOf } from './stale.ts';

/** Which invitations are taken back. */
export interface WithdrawStaleOptions extends PacedOptions {
  /** Only what was surely sent so many days ago or before; at least 1. */
  readonly olderThanDays: number;
  /** How many to take back at most. Default: all. */
  readonly most?: number | undefined;
}

/** Reads the list to its end before the first withdrawal, so that what leaves the list hides nobody in it. */
export async function* withdrawStale(
  account: SenderAccount,
  options: WithdrawStaleOptions,
): AsyncGenerator<ActionOutcome<Invitation, Handled>, void, undefined> {
  const { client } = account;
  const { olderThanDays, most = Number.POSITIVE_INFINITY, signal } = options;
  checkWhole('olderThanDays', olderThanDays, { least: 1 });
  if (most !== Number.POSITIVE_INFINITY) checkWhole('most', most, { least: 0 });
  const items = staleOf(await account.pending({ signal }), olderThanDays, client.vendorTime()).slice(0, most);
  yield* actOnAll(account, toHandle(client, 'withdraw', items), options);
}
