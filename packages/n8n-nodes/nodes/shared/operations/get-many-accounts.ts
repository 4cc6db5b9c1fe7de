import { listing } from './listing.ts';

export const getManyAccounts = listing({
  action: 'Get many accounts',
  description: 'List the LinkedIn accounts that are connected to the key, and whether they work',
  needs: ['listAccounts'],
  needsAccount: false,
  list: (client, options) => client.listAllAccounts(options),
});
