import { directionField, readDirection } from '../fields/direction.ts';
import { listing } from './listing.ts';

export const getManyInvitations = listing({
  action: 'Get many invitations',
  description: 'List the invitations that were sent or received and are still pending, newest first',
  needs: ['listSent', 'listReceived'],
  fields: [directionField],
  list: (client, options, { parameters }) =>
    readDirection(parameters) === 'sent' ? client.listAllSent(options) : client.listAllReceived(options),
});
