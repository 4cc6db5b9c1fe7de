import { createHash, createHmac } from 'node:crypto';
import type { components } from '@invitekit/specs/unipile';
import type { Moment } from '../../vendor/vendor-definition.ts';
import { growingDelaysMs, jsonMessage, type Message, type Webhook } from '../../webhooks/webhook.ts';
import { fullName } from '../../world/member.ts';
import type { WorldEvent } from '../../world/world-event.ts';
import { accountId } from './accounts.ts';
import { presentRelation } from './presenter.ts';
import { isRemoved } from './removed-account.ts';
import type { UnipileSettings } from './settings.ts';
import type { UnipileState } from './state.ts';
import type { WebhookEndpoint } from './webhook-endpoints.ts';

type RelationEvent = components['schemas']['RelationEvent'];

export function listWebhooks({ sandbox, state }: Moment<UnipileSettings, UnipileState>): readonly Webhook[] {
  return state.endpoints
    .all()
    .filter(({ enabled }) => enabled)
    .map((endpoint) => ({
      id: endpoint.id,
      url: endpoint.url,
      retryDelaysMs: growingDelaysMs,
      isHeard: (status) => status >= 200 && status < 300,
      messagesAbout: (event) =>
        isWanted(endpoint, state, event) ? presentEvents(endpoint, event, sandbox.plan.seed) : [],
      headersFor: (body, sentAt) => ({
        'Content-Type': 'application/json',
        'unipile-signature': sign(endpoint.secret, body, Math.floor(sentAt.getTime() / 1000)),
      }),
    }));
}

function isWanted(
  { account_ids }: WebhookEndpoint,
  state: UnipileState,
  { account: { account } }: WorldEvent,
): boolean {
  const isChosen = account_ids.length === 0 || account_ids.includes(accountId(account.ordinal));
  return isChosen && !isRemoved(account, state);
}

function presentEvents({ trigger_events }: WebhookEndpoint, event: WorldEvent, seed: number): readonly Message[] {
  if (event.type !== 'connected') return [];
  const types = [
    'relation.new' as const,
    // Older: of requests that were sent.
    ...(event.direction === 'sent' ? (['relation.request.accept'] as const) : []),
  ];
  return types
    .filter((type) => trigger_events.includes(type))
    .map((type) => jsonMessage(type, presentRelationEvent(type, event, seed)));
}

function presentRelationEvent(
  type: RelationEvent['type'],
  { account: { account, owner }, member, at }: Extract<WorldEvent, { type: 'connected' }>,
  seed: number,
): RelationEvent {
  // The same for each endpoint, and however often it is sent.
  const id = createHash('sha256').update(`${seed} ${type} ${account.id} ${member.id} ${at}`).digest('hex');
  return {
    id: `evt_${id.slice(0, 26)}`,
    type,
    created_at: new Date(at).toISOString(),
    account_id: accountId(account.ordinal),
    account_provider: 'LINKEDIN',
    account_name: fullName(owner),
    payload: presentRelation({ member, connectedAt: at }),
  };
}

function sign(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v0=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
