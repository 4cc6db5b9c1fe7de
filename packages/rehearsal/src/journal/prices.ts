import { priceOf, readOperations, readSpecDocument, valueAt } from '@invitekit/specs/reader';
import { type CommonOperation, type VendorName, vendors } from '@invitekit/specs/vendors';
import type { Rehearsed } from '../rehearsed/rehearsed.ts';
import { longestList } from './texts-in.ts';

type Entry = Rehearsed['journal'][number];

/** What requests cost at a vendor that counts credits, by its spec. */
export interface PriceList {
  /** What a request took there: what its answer says, otherwise what the rule of the spec says. */
  taken(entry: Entry): number;
  /** What an operation would have taken that lists so many; undefined where the spec has no price for it. */
  priceOf(operation: CommonOperation, listed: number): number | undefined;
}

/** Undefined for a vendor without credits. */
export function priceListOf(vendor: VendorName): PriceList | undefined {
  if (!vendors[vendor].hasCredits) return undefined;
  const document = readSpecDocument(vendor);
  const operations = new Map(readOperations(document).map((operation) => [operation.id, operation]));
  const told = document['x-price-at'];
  const byRule = (operation: string | null, listed: number) =>
    priceOf(operations.get(operation ?? '')?.facts ?? {}, listed);
  return {
    taken({ operation, answer }) {
      if (answer === null) return 0;
      const said = told === undefined ? undefined : valueAt(answer.body, told);
      if (typeof said === 'number') return said;
      return answer.status < 300 ? (byRule(operation, longestList(answer.body)) ?? 0) : 0;
    },
    priceOf: (operation, listed) => byRule(vendors[vendor].operations[operation], listed),
  };
}
