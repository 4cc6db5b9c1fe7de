import type { Incomplete } from '../report/report.ts';

/** An account as its vendor lists it. */
export interface SeenAccount {
  readonly id: string;
  /** `unsure` where the vendor's words say neither; their lists are open. */
  readonly usable: 'yes' | 'no' | 'unsure';
  /** In the vendor's words. */
  readonly status: string;
}

/** The accounts of a key, as far as one page shows them. */
export interface AccountList {
  readonly accounts: readonly SeenAccount[];
  readonly isWhole: boolean;
}

type Choice = { readonly accountId: string | undefined } | { readonly problem: Incomplete };

/** The account to act for: the one that was named, otherwise the first usable one. */
export function chooseAccount({ accounts, isWhole }: AccountList, named: string | undefined): Choice {
  if (named !== undefined) {
    const found = accounts.find(({ id }) => id === named);
    if (found?.usable === 'no') return unusable(`The account ${describe(found)} cannot be used.`);
    if (found !== undefined || !isWhole) return { accountId: named };
    const others = accounts.length === 0 ? 'It has none.' : `It has ${list(accounts.map(({ id }) => id))}.`;
    return { problem: { cause: 'unknown-account', message: `This key has no account ${named}. ${others}` } };
  }
  const chosen = accounts.find(({ usable }) => usable === 'yes') ?? accounts.find(({ usable }) => usable === 'unsure');
  if (chosen !== undefined || !isWhole) return { accountId: chosen?.id };
  if (accounts.length === 0) return unusable('This key has no LinkedIn account.');
  return unusable(`No account of this key can be used: ${list(accounts.map(describe))}.`);
}

function unusable(what: string): Choice {
  return {
    problem: { cause: 'no-usable-account', message: `${what} Connect one at the vendor, then run this again.` },
  };
}

function describe({ id, status }: SeenAccount): string {
  return `${id} (${status})`;
}

const mostNamed = 5;
const longestName = 100;

function list(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return `${names.slice(0, mostNamed).map(cut).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** A server may call its accounts what it likes. */
function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}
