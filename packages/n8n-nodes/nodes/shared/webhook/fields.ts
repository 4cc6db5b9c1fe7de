import type { INodeProperties } from 'n8n-workflow';
import { accountField } from '../fields/account.ts';
import { simplifyField } from '../fields/simplify.ts';
import type { VendorAccess } from '../vendor-access.ts';
import { eventField, shownForEvents, type TriggerEvent } from './trigger-event.ts';
import type { Notices } from './webhook-plan.ts';

/** What a webhook trigger asks for, below what its user should know of the vendor. */
export function triggerFields(access: VendorAccess, notices: Notices): INodeProperties[] {
  const { displayName } = access;
  const ofConnections = [
    ...notices.connections,
    `Runs for every new connection of the account, also when the account accepts an invitation itself: ${displayName} does not tell the two apart.`,
  ];
  return [
    eventField,
    ...notices.always.map((text, index) => notice(`notice${index + 1}`, text)),
    ...ofConnections.map((text, index) => notice(`connectionNotice${index + 1}`, text, 'accepted')),
    ...notices.messages.map((text, index) => notice(`messageNotice${index + 1}`, text, 'message', 'replied')),
    accountField(access),
    simplifyField,
  ];
}

function notice(name: string, displayName: string, ...events: readonly TriggerEvent[]): INodeProperties {
  const shown = events.length === 0 ? {} : shownForEvents(...events);
  return { displayName, name, type: 'notice', default: '', ...shown };
}
