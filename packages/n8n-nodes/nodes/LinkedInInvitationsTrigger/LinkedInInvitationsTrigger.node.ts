import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { allVendors } from '../shared/all-vendors.ts';
import { readAccess, vendorCredentials } from '../shared/fields/vendor.ts';
import { pollingTrigger } from '../shared/polling/trigger-parts.ts';

const parts = pollingTrigger(
  { vendors: allVendors, access: readAccess },
  {
    displayName: 'LinkedIn Invitations Trigger',
    name: 'linkedInInvitationsTrigger',
    credentials: vendorCredentials,
    section: 'linkedin-invitations-trigger',
  },
);

export class LinkedInInvitationsTrigger implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: {
      light: 'file:../../icons/linkedin-invitations.svg',
      dark: 'file:../../icons/linkedin-invitations.dark.svg',
    },
    subtitle: '={{ $parameter["events"].join(", ") + " via " + $parameter["vendor"] }}',
    polling: true,
    get properties() {
      return [...parts.properties];
    },
  };
  methods = parts.methods;
  poll = parts.poll;
}
