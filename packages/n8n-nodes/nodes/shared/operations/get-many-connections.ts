import { listing } from './listing.ts';

export const getManyConnections = listing({
  action: 'Get many connections',
  description: 'List the members who are connected to the account',
  needs: ['listConnections'],
  list: (client, options) => client.listAllConnections(options),
});
