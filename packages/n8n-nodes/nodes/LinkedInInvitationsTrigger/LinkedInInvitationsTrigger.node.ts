import {
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IPollFunctions,
  NodeConnectionTypes,
} from 'n8n-workflow';
import { allVendors } from '../shared/all-vendors.ts';
import { codexOf } from '../shared/codex.ts';
import { triggerDescription } from '../shared/descriptions.ts';
import { readAccess, vendorCredentials } from '../shared/fields/vendor.ts';
import { accountSearch } from '../shared/node-parts.ts';
import { displayNamesOf } from '../shared/vendor-access.ts';
import { properties } from './fields.ts';
import { poll } from './poll.ts';

export class LinkedInInvitationsTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'LinkedIn Invitations Trigger',
    name: 'linkedInInvitationsTrigger',
    icon: {
      light: 'file:../../icons/linkedin-invitations.svg',
      dark: 'file:../../icons/linkedin-invitations.dark.svg',
    },
    group: ['trigger'],
    version: 1,
    subtitle: '={{ $parameter["events"].join(", ") + " via " + $parameter["vendor"] }}',
    description: triggerDescription(
      displayNamesOf(allVendors, 'or'),
      'one is received, accepted or gone, or an account needs attention',
    ),
    defaults: { name: 'LinkedIn Invitations Trigger' },
    polling: true,
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: vendorCredentials,
    // n8n puts Poll Times, "Every Minute", at the head of the list that it is given here. The node has Check Every instead.
    get properties() {
      return [...properties];
    },
    codex: codexOf('linkedin-invitations-trigger', [
      'Invite',
      'Connection Request',
      'Accepted',
      'Received',
      'Withdrawn',
      'Network',
      'Disconnected',
      'Restricted',
    ]),
  };
  methods = accountSearch({ access: readAccess });

  async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
    return await poll(this);
  }
}
