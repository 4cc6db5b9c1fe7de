import type { CreditBudget, Invitation, InvitationClient } from '@invitekit/clients';
import { hasRunOf } from './compare.ts';
import { resultsPerCredit } from './costs.ts';
import { readNewest, sentBy, unlessOverBudget } from './newest-first.ts';
import { type Limits, pageSize } from './read-changes.ts';
import { reconciled, type SentList } from './sent-list.ts';

export interface SentReadPlan extends Limits {
  /** Whether all of it is due, and not only its top. */
  readonly isAllDue: boolean;
  /** Whether lists cost nothing. */
  readonly isFree: boolean;
  readonly budget: CreditBudget;
  /** By n8n's clock, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly warn: (message: string) => void;
}

/** Credits that the connections may take, which are read afterwards. */
const forConnections = 1;

/** Reads all of the sent invitations when that is due; else the new ones, where that costs nothing. */
export async function readSent(
  client: InvitationClient,
  known: SentList = { pending: [], settled: [] },
  plan: SentReadPlan,
): Promise<SentList> {
  const { isAllDue, isFree, budget, startedAt, warn, now } = plan;
  if (!isAllDue) return isFree ? await readTop(client, known, plan) : known;
  if (budget.left <= forConnections || !plan.hasTime()) return known;
  const reading = (await readAll(client, plan).catch(unlessOverBudget)) ?? { listed: [], isAll: false };
  const { listed, isAll } = reading;
  if (!isAll && !('changed' in reading)) {
    warn(
      `Time or credits ran out after ${listed.length} sent invitations. Only the whole list shows which are gone: raise Max Credits per Day, or withdraw old ones.`,
    );
  }
  return { ...reconciled(known, listed, { isAll, at: now().getTime() }), readAt: startedAt };
}

/** Where it costs something, the first page tells how much: half a list would be paid for nothing. */
async function readAll(client: InvitationClient, { isFree, budget, hasTime }: SentReadPlan) {
  const top = isFree ? undefined : await client.listSent({ limit: resultsPerCredit });
  const listed = [...(top?.items ?? [])];
  if (top !== undefined) {
    if (top.nextCursor === undefined) return { listed, isAll: true };
    const price = Math.ceil(((top.total ?? 0) - listed.length) / resultsPerCredit);
    if (price + forConnections > budget.left) return { listed, isAll: false };
  }
  const listing = client.listAllSent({ cursor: top?.nextCursor });
  let step = await listing.next();
  for (; step.done !== true; step = await listing.next()) {
    if (!hasTime()) return { listed, isAll: false };
    listed.push(step.value);
  }
  // What changes while it is read is read again at the next check.
  return step.value.isComplete ? { listed, isAll: true } : { listed, isAll: false, changed: true };
}

async function readTop(client: InvitationClient, known: SentList, { hasTime, now }: SentReadPlan): Promise<SentList> {
  const ids = new Set([...known.settled, ...known.pending.map(({ id }) => id)]);
  const isEnough = (page: readonly Invitation[]) => hasRunOf(page, ({ id }) => ids.has(id));
  const { pages } = await readNewest(sentBy(client), { pageSize, isEnough, hasTime });
  return reconciled(known, pages.flat(), { isAll: false, at: now().getTime() });
}
