import { createHmac } from 'node:crypto';
import type { Moment } from '../../vendor/vendor-definition.ts';
import { growingDelaysMs, jsonMessage, type Message, type Webhook as SentWebhook } from '../../webhooks/webhook.ts';
import type { WorldEvent } from '../../world/world-event.ts';
import { isTold, presentMessageEvent } from './message-events.ts';
import type { LinkupSettings } from './settings.ts';
import type { LinkupState } from './state.ts';
import { hears, presentPayload, type Telling } from './webhook-events.ts';
import type { Webhook } from './webhooks.ts';

export function listWebhooks({ state, settings }: Moment<LinkupSettings, LinkupState>): readonly SentWebhook[] {
  return state.webhooks.all().flatMap((webhook) => {
    const { id, url, retry, secret, watches } = webhook;
    if (url === null) return [];
    return {
      id,
      url,
      retryDelaysMs: retry ? growingDelaysMs : [],
      isActiveAt: (time) => watches.some(({ from, to }) => from <= time && (to === null || time < to)),
      isHeard: (status) => status === 200,
      messagesAbout: (event) => presentEvents(webhook, event, { logins: state.logins, settings }),
      headersFor: (body, sentAt) => ({
        'Content-Type': 'application/json',
        ...(secret !== null && sign(secret, body, Math.floor(sentAt.getTime() / 1000))),
      }),
    };
  });
}

function presentEvents(webhook: Webhook, event: WorldEvent, how: Omit<Telling, 'account'>): readonly Message[] {
  const { account, at } = event;
  if (account.account.id !== webhook.memberId) return [];
  const telling = { ...how, account };
  if (event.type === 'connected' && hears(webhook, 'accepted_invitation')) {
    return [jsonMessage('accepted_invitation', presentPayload({ member: event.member, connectedAt: at }, telling))];
  }
  if (event.type === 'message' && hears(webhook, 'message_received')) {
    const { message, member, isOurs } = event;
    const written = { message, sender: isOurs ? account.owner : member, isOurs };
    return isTold(written, how.settings)
      ? [jsonMessage('message_received', presentMessageEvent(written, telling))]
      : [];
  }
  return [];
}

function sign(secret: string, body: string, seconds: number) {
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return { 'X-Linkup-Timestamp': String(seconds), 'X-Linkup-Signature': `v1=${signature}` };
}
