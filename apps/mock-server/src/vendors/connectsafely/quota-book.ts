import { z } from 'zod';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import type { Tables } from '../../state/tables.ts';
import { hour } from '../../world/lengths.ts';
import { type QuotaWindow, windowAt } from './quota-window.ts';

/** What the vendor counts. */
export type Feature = 'PROFILE_VIEW' | 'CONNECT' | 'FOLLOW' | 'NEW_CONVERSATION';

interface QuotaRule {
  readonly window: QuotaWindow;
  readonly limit: number;
  /** What LinkedIn is thought to allow. */
  readonly linkedInLimit: number;
  /** How long nothing is allowed after somebody asked for more than the limit. */
  readonly holdHours: number;
}

/** How much of a quota an account has used. */
export interface QuotaUse {
  readonly feature: Feature;
  readonly rule: QuotaRule;
  readonly used: number;
  /** When the limit was reached. */
  readonly reachedAt: Date | undefined;
  readonly resetAt: Date;
}

/** Milliseconds since 1970. */
const time = z.int();

/** What an account did in the last window in which it did something, and its last hold. */
const historySchema = z
  .object({
    times: z.array(time).readonly(),
    hold: z.object({ from: time, until: time }).readonly().nullable(),
  })
  .readonly();

type History = z.infer<typeof historySchema>;

const histories = defineTable('connectsafely.quotas', historySchema);

/** Counts what each account does in the vendor's windows, which end at midnight UTC. Accounts are known by their place. */
export class QuotaBook {
  readonly #rules: Readonly<Record<Feature, QuotaRule>>;
  readonly #histories: Table<History>;

  constructor(tables: Tables, rules: Readonly<Record<Feature, QuotaRule>>) {
    this.#histories = histories.in(tables);
    this.#rules = rules;
  }

  /** Those that the account's quotas show. What the vendor calls the one of conversations there is not known. */
  uses(account: number, now: Date): readonly QuotaUse[] {
    return (['PROFILE_VIEW', 'CONNECT', 'FOLLOW'] as const).map((feature) => this.use(account, feature, now));
  }

  /** While an account is held, this is the window in which the hold began, until it ends. */
  use(account: number, feature: Feature, now: Date): QuotaUse {
    const rule = this.#rules[feature];
    const history = this.#history(account, feature);
    const hold = holdAt(history, now);
    const { start, end } = windowAt(rule.window, hold === undefined ? now : new Date(hold.from));
    const times = since(history, start);
    const last = times.length >= rule.limit ? times[rule.limit - 1] : undefined;
    return {
      feature,
      rule,
      used: times.length,
      reachedAt: last === undefined ? undefined : new Date(last),
      resetAt: hold === undefined ? end : new Date(hold.until),
    };
  }

  /** From when on it is allowed again; undefined when it is allowed. To ask beyond the limit may start a hold. */
  blockedUntil(account: number, feature: Feature, now: Date): Date | undefined {
    const history = this.#history(account, feature);
    const hold = holdAt(history, now);
    if (hold !== undefined) return new Date(hold.until);
    const { rule, used, resetAt } = this.use(account, feature, now);
    if (used < rule.limit) return undefined;
    if (rule.holdHours === 0) return resetAt;
    const until = now.getTime() + rule.holdHours * hour;
    this.#histories.set(nameOf(account, feature), { ...history, hold: { from: now.getTime(), until } });
    return new Date(until);
  }

  count(account: number, feature: Feature, now: Date): void {
    const history = this.#history(account, feature);
    const { start } = windowAt(this.#rules[feature].window, now);
    const times = [...since(history, start), now.getTime()];
    this.#histories.set(nameOf(account, feature), { ...history, times });
  }

  #history(account: number, feature: Feature): History {
    return this.#histories.get(nameOf(account, feature)) ?? { times: [], hold: null };
  }
}

/** Mostly all of them, as what is older is dropped when something is counted. */
function since({ times }: History, start: Date): readonly number[] {
  const [oldest] = times;
  return oldest !== undefined && oldest >= start.getTime() ? times : times.filter((time) => time >= start.getTime());
}

function holdAt({ hold }: History, now: Date): NonNullable<History['hold']> | undefined {
  return hold !== null && hold.until > now.getTime() ? hold : undefined;
}

function nameOf(account: number, feature: Feature): string {
  return `${account} ${feature}`;
}
