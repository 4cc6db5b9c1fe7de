import { type QuotaWindow, windowAt } from './quota-window.ts';

/** What the vendor counts. */
export type Feature = 'PROFILE_VIEW' | 'CONNECT' | 'FOLLOW';

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

/** What an account did in the last window in which it did something, and its last hold. */
interface History {
  readonly times: readonly number[];
  readonly hold: { readonly from: Date; readonly until: Date } | undefined;
}

const hour = 60 * 60_000;

/** Counts what each account does in the vendor's windows, which end at midnight UTC. Accounts are known by their place. */
export class QuotaBook {
  readonly #rules: Readonly<Record<Feature, QuotaRule>>;
  readonly #histories = new Map<string, History>();

  constructor(rules: Readonly<Record<Feature, QuotaRule>>) {
    this.#rules = rules;
  }

  uses(account: number, now: Date): readonly QuotaUse[] {
    return (['PROFILE_VIEW', 'CONNECT', 'FOLLOW'] as const).map((feature) => this.use(account, feature, now));
  }

  /** While an account is held, this is the window in which the hold began, until it ends. */
  use(account: number, feature: Feature, now: Date): QuotaUse {
    const rule = this.#rules[feature];
    const history = this.#history(account, feature);
    const hold = history.hold !== undefined && history.hold.until > now ? history.hold : undefined;
    const { start, end } = windowAt(rule.window, hold?.from ?? now);
    const times = history.times.filter((time) => time >= start.getTime());
    const last = times.length >= rule.limit ? times[rule.limit - 1] : undefined;
    return {
      feature,
      rule,
      used: times.length,
      reachedAt: last === undefined ? undefined : new Date(last),
      resetAt: hold?.until ?? end,
    };
  }

  /** From when on it is allowed again; undefined when it is allowed. To ask beyond the limit may start a hold. */
  blockedUntil(account: number, feature: Feature, now: Date): Date | undefined {
    const history = this.#history(account, feature);
    if (history.hold !== undefined && history.hold.until > now) return history.hold.until;
    const { rule, used, resetAt } = this.use(account, feature, now);
    if (used < rule.limit) return undefined;
    if (rule.holdHours === 0) return resetAt;
    const until = new Date(now.getTime() + rule.holdHours * hour);
    this.#histories.set(nameOf(account, feature), { ...history, hold: { from: now, until } });
    return until;
  }

  count(account: number, feature: Feature, now: Date): void {
    const history = this.#history(account, feature);
    const { start } = windowAt(this.#rules[feature].window, now);
    const times = history.times.filter((time) => time >= start.getTime());
    this.#histories.set(nameOf(account, feature), { ...history, times: [...times, now.getTime()] });
  }

  #history(account: number, feature: Feature): History {
    return this.#histories.get(nameOf(account, feature)) ?? { times: [], hold: undefined };
  }
}

function nameOf(account: number, feature: Feature): string {
  return `${account} ${feature}`;
}
