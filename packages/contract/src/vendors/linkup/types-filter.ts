import { checkFilter } from '../../rules/filters.ts';
import type { Ledger } from './ledger.ts';
import { type InvitationType, type PagedList, paidTogether, readPage } from './lists.ts';
import type { LinkupSession } from './operations.ts';

const types: readonly InvitationType[] = ['ORGANIZATION', 'EVENT'];

interface Unfiltered<Item> {
  readonly items: readonly Item[];
  readonly isWhole: boolean;
  /** Whether invitations of all types come without the filter, or those to connect alone. */
  readonly hasAll: boolean;
}

/** Asks for invitations of the types that are the fewest. */
export async function checkTypes<Item extends { readonly invitation_type: string }>(
  session: LinkupSession,
  ledger: Ledger,
  list: PagedList<Item>,
  { items, isWhole, hasAll }: Unfiltered<Item>,
): Promise<void> {
  for (const type of types) {
    const page = await readPage(session, ledger, list, { offset: 0, count: paidTogether, invitation_type: type });
    const fits = ({ invitation_type }: Item) => invitation_type === type;
    checkFilter(session, {
      name: `invitation_type ${type}`,
      idOf: list.idOf,
      fits,
      mustCome: fits,
      all: items,
      isWhole: isWhole && hasAll,
      found: page.items,
      total: page.total,
    });
    if (!hasAll || !isWhole) continue;
    const wanted = items.filter(fits).length;
    session.expect(page.total === wanted, 'count', `${page.total} of ${type}`, `${wanted}, those in the whole list`);
  }
}
