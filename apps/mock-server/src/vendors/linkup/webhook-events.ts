import { createHash } from 'node:crypto';
import type { components } from '@invitekit/specs/linkup';
import type { AccountView, ConnectionView } from '../../world/views.ts';
import type { World } from '../../world/world.ts';
import { presentAccount } from './account-presenter.ts';
import type { Logins } from './logins.ts';
import { presentConnection } from './people-presenter.ts';
import type { LinkupSettings } from './settings.ts';
import { timestamp } from './timestamp.ts';
import { connectionsSince } from './watch.ts';
import type { Webhook } from './webhooks.ts';

type Schemas = components['schemas'];

/** A connection that a webhook noticed. */
export interface NoticedConnection extends ConnectionView {
  readonly eventId: string;
}

/** The connections that were made while a webhook watched, the oldest first. */
export function noticedBy(webhook: Webhook, { account }: AccountView, world: World): readonly NoticedConnection[] {
  const [first] = webhook.watches;
  if (first === undefined || !hears(webhook, 'accepted_invitation')) return [];
  return connectionsSince(world, account, first.from)
    .filter(({ member, connectedAt: at }) =>
      webhook.watches.some(({ from, to, known }) => at >= from && at <= (to ?? at) && !known.includes(member.id)),
    )
    .map((connection) => ({ ...connection, eventId: eventIdOf(webhook, connection) }))
    .toReversed();
}

/** In which form an event is told, and of which account. */
export interface Telling {
  readonly account: AccountView;
  readonly logins: Logins;
  readonly settings: LinkupSettings;
}

export function presentEvent(
  { eventId, member, connectedAt }: NoticedConnection,
  telling: Telling,
): Schemas['StoredEvent'] {
  return {
    event_id: eventId,
    event: presentPayload({ member, connectedAt }, telling),
    created_at: new Date(connectedAt).toISOString(),
  };
}

/** A new connection as it is sent to an address, and kept for polling. */
export function presentPayload(
  { member, connectedAt }: ConnectionView,
  { account, logins, settings }: Telling,
): Schemas['WebhookPayload'] {
  const type = 'accepted_invitation';
  const time = timestamp(connectedAt);
  const { account_id, account_name } = presentAccount(account, logins);
  const { profile_url, name, job_title } = presentConnection({ member });
  const new_connections = [{ profile_url, name, job_title }];
  switch (settings.acceptedInvitation) {
    case 'wrapper':
      return { account_id, account_name, event: { type, new_connections }, timestamp: time };
    case 'data': {
      const data = { profile_url, first_name: member.firstName, last_name: member.lastName };
      return { event: { type, account_id, data, timestamp: time }, timestamp: time };
    }
    case 'bare':
      return { type, new_connections };
  }
}

/** Whether it wants to know of something. */
export function hears({ events }: Webhook, event: 'accepted_invitation' | 'message_received'): boolean {
  return events.includes('all') || events.includes(event);
}

/** Always the same for the same event. */
function eventIdOf({ id }: Webhook, { member, connectedAt }: ConnectionView): string {
  return createHash('sha256').update(`${id} ${member.id} ${connectedAt}`).digest('hex').slice(0, 24);
}
