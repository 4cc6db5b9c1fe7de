import type { components } from '@invitekit/specs/postpress';
import { fullName, profileUrl } from '../../world/member.ts';
import type { Member } from '../../world/records.ts';
import type { WorldEvent } from '../../world/world-event.ts';
import { sourceStatuses } from './account-presenter.ts';
import { accountId, attendeeId, chatId, messageId } from './ids.ts';
import type { StoredWebhook } from './webhook-store.ts';

type Schemas = components['schemas'];

/** All fields, or those that the webhook chose by the names that it gave them. */
export function presentNewRelation(
  { account: { account }, member, at }: Extract<WorldEvent, { type: 'connected' }>,
  { name, data = [] }: StoredWebhook['wanted'],
): Schemas['NewRelationEvent'] | Schemas['ChosenFields'] {
  const fields = {
    account_id: accountId(account.ordinal),
    account_type: 'LINKEDIN',
    ...(name !== undefined && { webhook_name: name }),
    user_full_name: fullName(member),
    user_provider_id: member.id,
    user_public_identifier: member.publicIdentifier,
    user_profile_url: profileUrl(member),
    user_picture_url: member.pictureUrl,
  };
  if (data.length === 0) return { event: 'new_relation', ...fields };
  const choices = new Map(Object.entries({ ...fields, timestamp: new Date(at).toISOString() }));
  return Object.fromEntries(data.map((field) => [field.name, choices.get(field.key) ?? '']));
}

/** Also for what the owner of the account wrote. */
export function presentMessageReceived(
  { account: { account, owner }, member, message, isOurs }: Extract<WorldEvent, { type: 'message' }>,
  { name, data = [] }: StoredWebhook['wanted'],
): Schemas['MessageReceivedEvent'] | Schemas['ChosenFields'] {
  const fields = {
    account_id: accountId(account.ordinal),
    account_type: 'LINKEDIN',
    account_info: { type: 'LINKEDIN', feature: 'classic', user_id: owner.id },
    chat_id: chatId(account.ordinal, message.conversationId),
    timestamp: new Date(message.sentAt).toISOString(),
    ...(name !== undefined && { webhook_name: name }),
    message_id: messageId(account.ordinal, message.id),
    message: message.text,
    sender: presentAttendee(isOurs ? owner : member),
    attendees: [presentAttendee(member)],
  };
  if (data.length === 0) return { event: 'message_received', ...fields };
  const more = {
    is_sender: isOurs,
    is_event: false,
    provider_chat_id: message.conversationId,
    provider_message_id: message.id,
    message_type: message.kind === 'invitation' ? 'INVITATION' : 'MESSAGE',
  };
  const choices = new Map<string, unknown>(Object.entries({ event: 'message_received', ...fields, ...more }));
  return Object.fromEntries(data.map((field) => [field.name, wordOf(choices.get(field.key) ?? '')]));
}

/** Chosen fields are texts; what is inside of something comes as JSON. */
function wordOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function presentAttendee(member: Member): Schemas['EventAttendee'] {
  return {
    attendee_id: attendeeId(member.id),
    attendee_name: fullName(member),
    attendee_provider_id: member.id,
    attendee_profile_url: `https://www.linkedin.com/in/${member.id}/`,
  };
}

/** Undefined where the vendor sees no change. */
export function presentAccountStatus({
  account: { account },
  before,
}: Extract<WorldEvent, { type: 'status-changed' }>): Schemas['AccountStatusEvent'] | undefined {
  const message = sourceStatuses[account.status];
  if (message === sourceStatuses[before]) return undefined;
  return { AccountStatus: { account_id: accountId(account.ordinal), account_type: 'LINKEDIN', message } };
}
