import { type Refused, refuse } from '../../vendor/outcome.ts';
import type { Account } from '../../world/records.ts';
import type { ConnectionView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { wordCredits, wordLeft } from './credit-words.ts';
import { creditsPerDay } from './monitoring.ts';
import type { LinkupContext } from './operations.ts';
import type { LinkupState } from './state.ts';
import { isWatching, type Watch, type Webhook } from './webhooks.ts';

/** Whether there are credits for another day, where nothing watches the account yet. */
export function checkBudget({ state }: LinkupContext, memberId: string): Refused | undefined {
  const { balance } = state.ledger;
  if (state.monitoring.isRunning(memberId) || balance >= creditsPerDay) return undefined;
  return refuse('out-of-credits', `Monitoring costs ${wordCredits(creditsPerDay)} a day and ${wordLeft(balance)}`);
}

/** Begins to watch an account. */
export function startWatch({ sandbox, state }: LinkupContext, account: Account, now: number): Watch {
  state.monitoring.start(account.id, now);
  const connected = connectionsSince(sandbox.world, account, now).map(({ member }) => member.id);
  const written = sandbox.world.messaging.since(account, now).map(({ message }) => message.id);
  return { from: now, to: null, known: [...connected, ...written] };
}

/** Ends the watch of a webhook that goes on, and the monitoring of its account with the last. */
export function stopWatch({ webhooks, monitoring }: LinkupState, webhook: Webhook, now: number): Webhook {
  const watches = webhook.watches.map((watch) => (watch.to === null ? { ...watch, to: now } : watch));
  const stopped = webhooks.put({ ...webhook, watches });
  const { memberId } = webhook;
  const isLast = !webhooks.all().some((each) => each.memberId === memberId && isWatching(each));
  if (isLast) monitoring.stop(memberId, now);
  return stopped;
}

/** Bills what was watched until now. Where the credits do not suffice, the webhooks stop. */
export function billMonitoring({ state, now }: Pick<LinkupContext, 'state' | 'now'>): void {
  const ended = state.monitoring.bill(now.getTime(), (at) =>
    state.ledger.charge(creditsPerDay, 'monitoring', new Date(at)),
  );
  if (ended.size === 0) return;
  for (const webhook of state.webhooks.all()) {
    const at = ended.get(webhook.memberId);
    if (at !== undefined) stopWatch(state, webhook, at);
  }
}

/** The connections that an account made since a time, the latest first. */
export function connectionsSince(world: World, account: Account, since: number): readonly ConnectionView[] {
  const pageSize = 100;
  const found: ConnectionView[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const { items } = world.connections(account, { offset, limit: pageSize });
    const recent = items.filter(({ connectedAt }) => connectedAt >= since);
    found.push(...recent);
    if (recent.length < pageSize) return found;
  }
}
