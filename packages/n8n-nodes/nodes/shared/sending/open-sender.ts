import { type InvitationClient, isFakeKey, type Sleep, type Transport } from '@invitekit/clients';
import { createSender, httpStore, type Policy, type Sender, type SenderStore } from '@invitekit/clients/sender';
import type { ActingCredential } from './acting-credential.ts';
import { checkChoices } from './check-choices.ts';
import { processMemory } from './process-memory.ts';
import { readPace } from './read-pace.ts';

interface Parts {
  readonly credential: ActingCredential;
  readonly sleep: Sleep;
  /** Reaches the store, without the vendor's key. */
  readonly storeTransport: Transport;
  /** By how much the node lowers the limits. */
  readonly atMost: Policy['atMost'];
}

/** @throws {TypeError} or {RangeError} for a credential that says nothing sensible of how to act. */
export function openSender(client: InvitationClient, parts: Parts): Sender {
  const { credential, sleep, atMost } = parts;
  checkChoices(credential);
  const { apiKey, baseUrl, storeUrl = '', storeSecret = '' } = credential;
  const isFake = isFakeKey(apiKey);
  const memory = processMemory(credential);
  const isShared = credential.memory === 'store';
  const place = [client.vendor, baseUrl, apiKey, ...(isShared ? [storeUrl, storeSecret] : [])].join(' ');
  return createSender(client, {
    policy: readPace(credential, atMost),
    store: isShared ? openStore(parts) : memory.store,
    secret: isShared ? storeSecret : '',
    // Somebody may move the clock of a fake at any time.
    readings: memory.readingsOf(place, isFake ? 0 : undefined),
    sleep,
  });
}

function openStore({ credential, storeTransport }: Parts): SenderStore {
  const { storeUrl = '', storeKey, allowPlainHttpStore } = credential;
  return httpStore({
    url: storeUrl,
    apiKey: storeKey || undefined,
    allowPlainHttp: allowPlainHttpStore,
    transport: storeTransport,
  });
}
