import type { Moment } from '../../vendor/vendor-definition.ts';
import { growingDelaysMs, type Message, type Webhook } from '../../webhooks/webhook.ts';
import type { WorldEvent } from '../../world/world-event.ts';
import { presentAccountStatus, presentMessageReceived, presentNewRelation } from './delivery-presenter.ts';
import { accountId } from './ids.ts';
import type { PostpressSettings } from './settings.ts';
import type { PostpressState } from './state.ts';
import type { StoredWebhook } from './webhook-store.ts';

type Wanted = StoredWebhook['wanted'];

export function listWebhooks({ state }: Moment<PostpressSettings, PostpressState>): readonly Webhook[] {
  return state.webhooks
    .all()
    .filter(({ wanted }) => wanted.enabled ?? true)
    .map(({ id, wanted }) => ({
      id,
      url: wanted.request_url,
      retryDelaysMs: growingDelaysMs,
      isHeard: (status) => status === 200,
      messagesAbout: (event) => presentEvents(wanted, event),
      headersFor: () => ({
        // JSON comes without a type, as the vendor's page says.
        ...(wanted.format === 'form' && { 'Content-Type': 'application/x-www-form-urlencoded' }),
        ...Object.fromEntries((wanted.headers ?? []).map(({ key, value }) => [key, value])),
      }),
    }));
}

function presentEvents(wanted: Wanted, event: WorldEvent): readonly Message[] {
  const { account_ids: accountIds = [] } = wanted;
  if (accountIds.length > 0 && !accountIds.includes(accountId(event.account.account.ordinal))) return [];
  if (event.type === 'connected' && wanted.source === 'users' && isChosen(wanted, 'new_relation')) {
    return [message('new_relation', presentNewRelation(event, wanted), wanted)];
  }
  if (event.type === 'message' && wanted.source === 'messaging' && isChosen(wanted, 'message_received')) {
    return [message('message_received', presentMessageReceived(event, wanted), wanted)];
  }
  if (event.type === 'status-changed' && wanted.source === 'account_status') {
    const content = presentAccountStatus(event);
    const isNews = content !== undefined && isChosen(wanted, content.AccountStatus.message.toLowerCase());
    return isNews ? [message('account_status', content, wanted)] : [];
  }
  return [];
}

function isChosen({ events }: Wanted, name: string): boolean {
  return events === undefined || events.includes(name);
}

function message(event: string, content: object, { format }: Wanted): Message {
  return { event, content, body: format === 'form' ? formOf(content) : JSON.stringify(content) };
}

/** What is inside of something is named as `AccountStatus[message]`. */
function formOf(content: object): string {
  return new URLSearchParams(flatten(content, (name) => name)).toString();
}

function flatten(content: object, nameOf: (name: string) => string): [string, string][] {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(content);
  return fields.flatMap(([name, value]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? flatten(value, (inner) => `${nameOf(name)}[${inner}]`)
      : [[nameOf(name), String(value)]],
  );
}
