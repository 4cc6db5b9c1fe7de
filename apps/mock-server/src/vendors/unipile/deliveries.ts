import { createHash, createHmac } from 'node:crypto';
import type { components } from '@invitekit/specs/unipile';
import type { Moment } from '../../vendor/vendor-definition.ts';
import { growingDelaysMs, jsonMessage, type Message, type Webhook } from '../../webhooks/webhook.ts';
import { fullName } from '../../world/member.ts';
import type { AccountView } from '../../world/views.ts';
import type { WorldEvent } from '../../world/world-event.ts';
import { accountId } from './accounts.ts';
import { presentMessage } from './chat-presenter.ts';
import { presentRelation } from './presenter.ts';
import { isRemoved } from './removed-account.ts';
import type { UnipileSettings } from './settings.ts';
import type { UnipileState } from './state.ts';
import type { WebhookEndpoint } from './webhook-endpoints.ts';

type Schemas = components['schemas'];
type RelationEvent = Schemas['RelationEvent'];

export function listWebhooks({ sandbox, state, settings }: Moment<UnipileSettings, UnipileState>): readonly Webhook[] {
  return state.endpoints
    .all()
    .filter(({ enabled }) => enabled)
    .map((endpoint) => ({
      id: endpoint.id,
      url: endpoint.url,
      retryDelaysMs: growingDelaysMs,
      isHeard: (status) => status >= 200 && status < 300,
      messagesAbout: (event) =>
        isWanted(endpoint, state, event) ? presentEvents(endpoint, event, { seed: sandbox.plan.seed, settings }) : [],
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

interface Telling {
  readonly seed: number;
  readonly settings: UnipileSettings;
}

function presentEvents(
  { trigger_events }: WebhookEndpoint,
  event: WorldEvent,
  { seed, settings }: Telling,
): readonly Message[] {
  if (event.type === 'message') {
    const isChosen = trigger_events.includes('message.new');
    return isChosen ? [jsonMessage('message.new', presentMessageEvent(event, { seed, settings }))] : [];
  }
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
  return {
    id: eventId(`${seed} ${type} ${account.id} ${member.id} ${at}`),
    type,
    ...presentAccount({ account, owner }, at),
    payload: presentRelation({ member, connectedAt: at }),
  };
}

function presentMessageEvent(
  { account, message, isOurs, member, at }: Extract<WorldEvent, { type: 'message' }>,
  { seed, settings: { senderFlag } }: Telling,
): Schemas['MessageEvent'] {
  const sender = isOurs ? account.owner : member;
  const { is_sender, ...payload } = presentMessage({ message, sender, isOurs }, { isSeen: false });
  const flag = senderFlag === 'number' ? Number(is_sender) : is_sender;
  return {
    id: eventId(`${seed} message.new ${account.account.id} ${message.id}`),
    type: 'message.new',
    ...presentAccount(account, at),
    payload: { ...payload, ...(senderFlag !== 'absent' && { is_sender: flag }) },
  };
}

/** The same for each endpoint, and however often it is sent. */
function eventId(what: string): string {
  return `evt_${createHash('sha256').update(what).digest('hex').slice(0, 26)}`;
}

function presentAccount({ account, owner }: AccountView, at: number) {
  return {
    created_at: new Date(at).toISOString(),
    account_id: accountId(account.ordinal),
    account_provider: 'LINKEDIN',
    account_name: fullName(owner),
  };
}

function sign(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v0=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
