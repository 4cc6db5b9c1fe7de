import type { IHookFunctions, INodeProperties, IWebhookFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import { type MessageEventName, untrusted } from '../messages/message-event.ts';

/** What a webhook trigger tells, in saved workflows. */
export type TriggerEvent = 'accepted' | MessageEventName;

/** What the vendor is told to send for it. */
export type WebhookSubject = 'connections' | 'messages';

const names: Readonly<Record<TriggerEvent, string>> = {
  accepted: 'Invitation Accepted',
  message: 'Message Received',
  replied: 'Replied to Us',
};

const parameter = 'event';

export const eventField: INodeProperties = {
  displayName: 'Trigger On',
  name: parameter,
  type: 'options',
  noDataExpression: true,
  options: [
    { name: names.accepted, value: 'accepted', description: 'The account has a new connection' },
    { name: names.message, value: 'message', description: `Somebody else wrote to the account. ${untrusted}.` },
    {
      name: names.replied,
      value: 'replied',
      description: `Somebody wrote after the account did, or after the note of its invitation. The node reads the conversation to find that out. ${untrusted}.`,
    },
  ],
  default: 'accepted',
};

/** What is told, below the name of a trigger. */
export const eventSubtitle = `={{ (${JSON.stringify(names)})[$parameter["${parameter}"]] }}`;

/** Shows a field for some events only. */
export function shownForEvents(...events: readonly TriggerEvent[]): Pick<INodeProperties, 'displayOptions'> {
  return { displayOptions: { show: { [parameter]: [...events] } } };
}

/** A workflow that was saved without it waits for acceptances. */
export function readEvent(context: IHookFunctions | IWebhookFunctions): TriggerEvent {
  const chosen = context.getNodeParameter(parameter, 'accepted');
  if (chosen === 'accepted' || chosen === 'message' || chosen === 'replied') return chosen;
  throw new NodeOperationError(context.getNode(), `Trigger On must be one of ${Object.keys(names).join(', ')}`, {
    description: 'Choose the event in the node.',
  });
}

export function subjectOf(event: TriggerEvent): WebhookSubject {
  return event === 'accepted' ? 'connections' : 'messages';
}
