import type { components } from '@invitekit/specs/postpress';
import { fullName, profileUrl } from '../../world/member.ts';
import type { AccountStatus } from '../../world/records.ts';
import type { WorldEvent } from '../../world/world-event.ts';
import { accountId } from './ids.ts';
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

const messages: Readonly<Record<AccountStatus, string>> = {
  connected: 'OK',
  disconnected: 'CREDENTIALS',
  restricted: 'ERROR',
  checkpoint: 'CREDENTIALS',
};

/** Undefined where the vendor sees no change. */
export function presentAccountStatus({
  account: { account },
  before,
}: Extract<WorldEvent, { type: 'status-changed' }>): Schemas['AccountStatusEvent'] | undefined {
  const message = messages[account.status];
  if (message === messages[before]) return undefined;
  return { AccountStatus: { account_id: accountId(account.ordinal), account_type: 'LINKEDIN', message } };
}
