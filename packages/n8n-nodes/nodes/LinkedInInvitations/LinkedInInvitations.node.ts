import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { allVendors } from '../shared/all-vendors.ts';
import { pollingWords } from '../shared/codex.ts';
import { nodeDescription } from '../shared/descriptions.ts';
import { readAccess, vendorCredentials, vendorField } from '../shared/fields/vendor.ts';
import { nodeParts } from '../shared/node-parts.ts';
import { displayNamesOf } from '../shared/vendor-access.ts';
import { sharedResources } from './resources.ts';

const parts = nodeParts(
  { leadingFields: [vendorField], resources: sharedResources, vendors: allVendors, access: readAccess },
  {
    displayName: 'LinkedIn Invitations',
    name: 'linkedInInvitations',
    description: nodeDescription(displayNamesOf(allVendors, 'or')),
    credentials: vendorCredentials,
    section: 'linkedin-invitations',
    words: [...allVendors.map(({ displayName }) => displayName), 'Linkup API', ...pollingWords],
  },
);

export class LinkedInInvitations implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: {
      light: 'file:../../icons/linkedin-invitations.svg',
      dark: 'file:../../icons/linkedin-invitations.dark.svg',
    },
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] + " via " + $parameter["vendor"] }}',
    usableAsTool: true,
  };
  methods = parts.methods;
  execute = parts.execute;
}
