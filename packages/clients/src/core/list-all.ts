import type { InvitationClient } from './invitation-client.ts';
import type { Listing } from './listing.ts';
import { paginate } from './paginate.ts';

type ListNames = 'listSent' | 'listReceived' | 'listConnections' | 'listAccounts';

/** The lists of a client. */
export type Lists = Pick<InvitationClient, Extract<keyof InvitationClient, `list${string}`>>;

/** Lists that are read a page at a time, and beside each the one that reads all its pages. */
export function withWhole<Pages extends Pick<Lists, ListNames>>(
  pages: Pages,
  listing: Omit<Listing<unknown>, 'fetchPage'>,
): Lists & Pages {
  const { listSent, listReceived, listConnections, listAccounts } = pages;
  return {
    ...pages,
    listAllSent: (options) => paginate({ ...listing, fetchPage: listSent }, options),
    listAllReceived: (options) => paginate({ ...listing, fetchPage: listReceived }, options),
    listAllConnections: (options) => paginate({ ...listing, fetchPage: listConnections }, options),
    listAllAccounts: (options) => paginate({ ...listing, fetchPage: listAccounts }, options),
  };
}
