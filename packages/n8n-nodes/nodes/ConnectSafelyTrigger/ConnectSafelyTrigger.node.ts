import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { connectSafelyAccess } from '../ConnectSafely/access.ts';
import { pollingTrigger } from '../shared/polling/trigger-parts.ts';

/** ConnectSafely has no webhooks for invitations. */
const parts = pollingTrigger(
  { vendors: [connectSafelyAccess], access: () => connectSafelyAccess },
  {
    displayName: 'ConnectSafely Trigger',
    name: 'connectSafelyTrigger',
    credentials: [{ name: connectSafelyAccess.credential, required: true }],
    section: 'triggers',
  },
);

export class ConnectSafelyTrigger implements INodeType {
  description: INodeTypeDescription = {
    ...parts.description,
    icon: { light: 'file:../../icons/connectsafely.svg', dark: 'file:../../icons/connectsafely.dark.svg' },
    subtitle: '={{ $parameter["events"].join(", ") }}',
    polling: true,
    get properties() {
      return [...parts.properties];
    },
  };
  methods = parts.methods;
  poll = parts.poll;
}
