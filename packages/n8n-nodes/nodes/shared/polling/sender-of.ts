import type { InvitationClient } from '@invitekit/clients';
import type { Sender } from '@invitekit/clients/sender';
import { type IPollFunctions, sleep } from 'n8n-workflow';
import type { ActingCredential } from '../sending/acting-credential.ts';
import { openSender } from '../sending/open-sender.ts';
import { createStoreTransport } from '../transport.ts';

/** Knows what the nodes of this process, or of the credential's store, remember. It never acts, so its pace does not matter. */
export function senderOf(context: IPollFunctions, client: InvitationClient, credential: ActingCredential): Sender {
  const { apiKey, baseUrl, memory, storeUrl, storeKey, storeSecret, allowPlainHttpStore } = credential;
  const store = { memory, storeUrl, storeKey, storeSecret, allowPlainHttpStore };
  return openSender(client, {
    credential: { apiKey, baseUrl, ...store, timeZone: 'UTC' },
    sleep,
    storeTransport: createStoreTransport(context),
    atMost: undefined,
  });
}
