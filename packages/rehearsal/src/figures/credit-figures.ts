import { vendorNames, vendors } from '@invitekit/specs/vendors';
import type { Facts } from '../facts/facts.ts';
import type { Act } from '../journal/act.ts';
import { commonOperationOf } from '../journal/act-kinds.ts';
import { priceListOf } from '../journal/prices.ts';
import type { NodeCredits, Report, VendorCredits } from '../report/report.ts';

export function creditFigures(facts: Facts): Report['credits'] {
  const months = monthsOf(facts);
  const { vendor } = facts.rehearsed;
  return {
    months,
    taken: vendors[vendor].hasCredits ? months.reduce((sum, { credits }) => sum + credits, 0) : null,
    nodes: nodesOf(facts.acts),
    vendors: vendorNames.map((name) => vendorCredits(facts, name)),
  };
}

/** By the ledger, for it also has what webhooks take each day. Credits that were added do not count. */
function monthsOf({ rehearsed, zone }: Facts): Report['credits']['months'] {
  const taken = (rehearsed.ledger?.entries ?? []).filter(
    ({ at, change }) => change < 0 && Date.parse(at) >= Date.parse(rehearsed.from),
  );
  const monthOf = (at: string) => {
    const { year, month } = zone.wallTime(Date.parse(at));
    return `${year}-${String(month).padStart(2, '0')}`;
  };
  return [...Map.groupBy(taken, ({ at }) => monthOf(at))].map(([month, entries]) => ({
    month,
    credits: entries.reduce((sum, { change }) => sum - change, 0),
  }));
}

/** What took most stands first. */
function nodesOf(acts: readonly Act[]): readonly NodeCredits[] {
  const byNode = Map.groupBy(acts, ({ place }) => JSON.stringify([place?.workflow ?? null, place?.node ?? null]));
  return [...byNode.values()]
    .map((those) => ({
      workflow: those[0]?.place?.workflow ?? null,
      node: those[0]?.place?.node ?? null,
      requests: those.length,
      credits: those.reduce((sum, { credits }) => sum + credits, 0),
    }))
    .toSorted((one, other) => other.credits - one.credits || other.requests - one.requests);
}

/** Webhooks, and what one vendor alone has, are not worked out for others. */
function vendorCredits({ acts, rehearsed }: Facts, name: VendorCredits['vendor']): VendorCredits {
  const prices = priceListOf(name);
  if (prices === undefined) return { vendor: name, credits: null, isTaken: false, unpriced: 0 };
  if (name === rehearsed.vendor) {
    const entries = rehearsed.ledger?.entries ?? [];
    const since = Date.parse(rehearsed.from);
    const credits = entries.reduce(
      (sum, { at, change }) => (change < 0 && Date.parse(at) >= since ? sum - change : sum),
      0,
    );
    return { vendor: name, credits, isTaken: true, unpriced: 0 };
  }
  const worked = acts.filter((act, index) => (act.failure?.isLost ?? true) && !isFirstHalf(act, acts[index + 1]));
  const each = worked.map(({ operation, listed }) => {
    const common = commonOperationOf(rehearsed.vendor, operation);
    return common === undefined ? undefined : prices.priceOf(common, listed);
  });
  const known = each.filter((credits) => credits !== undefined);
  return {
    vendor: name,
    credits: known.reduce((sum, credits) => sum + credits, 0),
    isTaken: false,
    unpriced: each.length - known.length,
  };
}

/** Some vendors take an id alone, so a person is looked up before they are invited. Elsewhere that is one request. */
function isFirstHalf({ kind }: Act, next: Act | undefined): boolean {
  return kind === 'relationship' && next?.kind === 'send';
}
