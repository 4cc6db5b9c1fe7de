import type { IDataObject, IHookFunctions } from 'n8n-workflow';
import { toPlain } from '../item.ts';
import type { WebhookSubject } from './trigger-event.ts';

/** What n8n keeps of a webhook between requests. */
export interface Registration {
  /** The vendor's id of the webhook. */
  readonly id: string;
  readonly secret: string;
  readonly accountId: string;
  readonly subject: WebhookSubject;
  /** The newest events, as texts that do not tell whom they are about. */
  readonly seen: readonly string[];
}

/** By the address that was registered: listening for a test event has another one than the active workflow. */
export type Registrations = ReadonlyMap<string, Registration>;

type WithStaticData = Pick<IHookFunctions, 'getWorkflowStaticData'>;

export function readRegistrations(context: WithStaticData): Registrations {
  const stored = context.getWorkflowStaticData('node')['webhooks'];
  const found = new Map<string, Registration>();
  for (const [url, value] of Object.entries(isObject(stored) ? stored : {})) {
    const registration = isObject(value) ? toRegistration(value) : undefined;
    if (registration !== undefined) found.set(url, registration);
  }
  return found;
}

/** Replaces what is kept of the webhook of an address; undefined forgets it. */
export function keepRegistration(context: WithStaticData, url: string, registration: Registration | undefined): void {
  const kept = new Map(readRegistrations(context));
  kept.delete(url);
  if (registration !== undefined) kept.set(url, registration);
  // n8n only stores what is assigned to the object itself.
  context.getWorkflowStaticData('node')['webhooks'] = toPlain(Object.fromEntries(kept));
}

/** What was stored without a subject is about connections. */
function toRegistration({ id, secret, accountId, subject, seen }: IDataObject): Registration | undefined {
  if (typeof id !== 'string' || typeof secret !== 'string' || typeof accountId !== 'string') return undefined;
  return {
    id,
    secret,
    accountId,
    subject: subject === 'messages' ? subject : 'connections',
    seen: Array.isArray(seen) ? seen.map(String) : [],
  };
}

function isObject(value: unknown): value is IDataObject {
  return typeof value === 'object' && value !== null;
}
