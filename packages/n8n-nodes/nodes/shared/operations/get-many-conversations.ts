import { listing } from './listing.ts';

export const getManyConversations = listing({
  action: 'Get many conversations',
  description: 'List the conversations of the account, the one with the latest message first',
  needs: ['listConversations'],
  list: (client, options) => client.listAllConversations(options),
});
