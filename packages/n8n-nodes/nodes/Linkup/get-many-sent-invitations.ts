import type { LinkupClient, LinkupInvitationType } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import { limitField, readLimit, returnAllField } from '../shared/fields/limit.ts';
import type { Operation } from '../shared/operation.ts';
import { getManySentInvitations, toInvitationItems } from '../shared/operations/get-many-sent-invitations.ts';

const price = 'LinkupAPI takes 1 credit for every 50 invitations, rounded up';

const filtersField: INodeProperties = {
  displayName: 'Filters',
  name: 'filters',
  type: 'collection',
  placeholder: 'Add Filter',
  default: {},
  options: [
    {
      displayName: 'Invitation Type',
      name: 'invitationType',
      type: 'options',
      options: [
        { name: 'Connection', value: 'CONNECTION', description: 'To connect with a member' },
        { name: 'Event', value: 'EVENT', description: 'To attend an event' },
        { name: 'Organization', value: 'ORGANIZATION', description: 'To follow an organization' },
      ],
      default: 'CONNECTION',
      description: 'Which invitations to list',
    },
  ],
};

const invitationTypes = ['CONNECTION', 'EVENT', 'ORGANIZATION'] as const satisfies readonly LinkupInvitationType[];

/** LinkupAPI alone can list invitations other than those to connect, and takes credits for a list. */
export const getManySentLinkupInvitations: Operation<LinkupClient> = {
  ...getManySentInvitations,
  description: `List the invitations that were sent and are still pending, newest first. ${price}.`,
  fields: [{ ...returnAllField, hint: price }, limitField, filtersField],

  async execute(client, { parameters, signal }) {
    const invitationType = parameters.choice('filters.invitationType', 'Invitation Type', invitationTypes);
    return await toInvitationItems(client.listAllSent({ limit: readLimit(parameters), invitationType, signal }));
  },
};
