import type { InvitationClient } from './invitation-client.ts';
import type { Listing } from './listing.ts';
import { paginate } from './paginate.ts';

type ListNames = 'listSent' | 'listReceived' | 'listConnections' | 'listAccounts';

/** The lists of a client. */
export type Lists = Pick<InvitationClient, ListNames | `listAll${'Sent' | 'Received' | 'Connections' | 'Accounts'}`>;

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

/** The same of conversations and of the messages in one. */
export function withAllMessages<Pages extends Pick<InvitationClient, 'listConversations' | 'listMessages'>>(
  pages: Pages,
  listing: Omit<Listing<unknown>, 'fetchPage'>,
): Pages & Pick<InvitationClient, 'listAllConversations' | 'listAllMessages'> {
  const { listConversations, listMessages } = pages;
  return {
    ...pages,
    listAllConversations: (options) => paginate({ ...listing, fetchPage: listConversations }, options),
    listAllMessages: (of, options) => paginate({ ...listing, fetchPage: (page) => listMessages(of, page) }, options),
  };
}
