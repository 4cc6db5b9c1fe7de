import type { LinkupClient, LinkupInvitationType } from '@invitekit/clients';
import type { INodeProperties } from 'n8n-workflow';
import { readDirection } from '../shared/fields/direction.ts';
import { readLimit } from '../shared/fields/limit.ts';
import { readSimplify } from '../shared/fields/simplify.ts';
import { toItems } from '../shared/item.ts';
import type { Operation } from '../shared/operation.ts';
import { getManyInvitations } from '../shared/operations/get-many-invitations.ts';

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
      description: 'Which invitations to list. Without it: sent ones to connect, or received ones of every type.',
    },
  ],
};

const invitationTypes = ['CONNECTION', 'EVENT', 'ORGANIZATION'] as const satisfies readonly LinkupInvitationType[];

/** LinkupAPI alone can list invitations of one type, and sent ones other than those to connect. */
export const getManyLinkupInvitations: Operation<LinkupClient> = {
  ...getManyInvitations,
  fields: [...getManyInvitations.fields, filtersField],

  async execute(client, call) {
    const { parameters, signal } = call;
    const invitationType = parameters.choice('filters.invitationType', 'Invitation Type', invitationTypes);
    const options = { limit: readLimit(parameters), invitationType, signal };
    const isSent = readDirection(parameters) === 'sent';
    const simplify = readSimplify(parameters);
    const listing = isSent ? client.listAllSent(options) : client.listAllReceived(options);
    return await toItems(listing, simplify, call);
  },
};
