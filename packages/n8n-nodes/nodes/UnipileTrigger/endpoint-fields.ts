import type { INodeProperties } from 'n8n-workflow';
import { endpointParameter } from '../shared/webhook/hand-made.ts';
import { shownForEvents } from '../shared/webhook/trigger-event.ts';
import { unipileEvents } from './webhooks.ts';

/** Who makes the webhook endpoint at Unipile. */
export const endpointFields: INodeProperties[] = [
  {
    displayName: 'Webhook Endpoint',
    name: endpointParameter,
    type: 'options',
    noDataExpression: true,
    options: [
      {
        name: 'Create With Service Key',
        value: 'create',
        description: 'Create it when the workflow is activated, and delete it when it is deactivated',
      },
      {
        name: 'Made by Hand',
        value: 'byHand',
        description: 'Make it yourself on Unipile’s site, so that n8n needs no Service API key',
      },
    ],
    default: 'create',
    description: 'How Unipile learns where to send events. Only its Service API key can create an endpoint.',
  },
  byHandNotice('byHandNotice', unipileEvents.connections, shownForEvents('accepted')),
  byHandNotice('byHandMessageNotice', unipileEvents.messages, shownForEvents('message', 'replied')),
];

function byHandNotice(
  name: string,
  event: string,
  { displayOptions }: ReturnType<typeof shownForEvents>,
): INodeProperties {
  return {
    displayName: `On Unipile’s site, make a webhook endpoint for the event ${event} with the Production URL of this node, and put its secret into the credential. The Test URL needs an endpoint of its own. Delete them there when you no longer need them.`,
    name,
    type: 'notice',
    default: '',
    displayOptions: { show: { ...displayOptions?.show, [endpointParameter]: ['byHand'] } },
  };
}
