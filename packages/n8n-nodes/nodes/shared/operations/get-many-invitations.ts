import { directionField, readDirection } from '../fields/direction.ts';
import { limitField, readLimit, returnAllField } from '../fields/limit.ts';
import { readSimplify, simplifyField } from '../fields/simplify.ts';
import { toItems } from '../item.ts';
import type { Operation } from '../operation.ts';

export const getManyInvitations: Operation = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many invitations',
  description: 'List the invitations that were sent or received and are still pending, newest first',
  needs: ['listSent', 'listReceived'],
  fields: [directionField, returnAllField, limitField, simplifyField],

  async execute(client, call) {
    const { parameters, signal } = call;
    const options = { limit: readLimit(parameters), signal };
    const isSent = readDirection(parameters) === 'sent';
    const simplify = readSimplify(parameters);
    const listing = isSent ? client.listAllSent(options) : client.listAllReceived(options);
    return await toItems(listing, simplify, call);
  },
};
