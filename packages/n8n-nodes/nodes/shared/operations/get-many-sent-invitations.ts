import type { Invitation } from '@invitekit/clients';
import type { IDataObject } from 'n8n-workflow';
import { limitField, readLimit, returnAllField } from '../fields/limit.ts';
import { toInvitationItem } from '../invitation-item.ts';
import type { Operation } from '../operation.ts';

export const getManySentInvitations: Operation = {
  name: 'Get Many',
  value: 'getAll',
  action: 'Get many sent invitations',
  description: 'List the connection invitations that were sent and are still pending, newest first',
  fields: [returnAllField, limitField],

  async execute(client, { parameters, signal }) {
    return await toInvitationItems(client.listAllSent({ limit: readLimit(parameters), signal }));
  },
};

export async function toInvitationItems(invitations: AsyncIterable<Invitation>): Promise<IDataObject[]> {
  const items: IDataObject[] = [];
  for await (const invitation of invitations) items.push(toInvitationItem(invitation));
  return items;
}
