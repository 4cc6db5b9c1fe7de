import type { InvitationClient } from '@invitekit/clients';
import type { AccountHold } from '@invitekit/clients/sender';
import { type IPollFunctions, sleep } from 'n8n-workflow';
import { type ActingCredential, openSender } from '../shared/sending/open-sender.ts';
import { createStoreTransport } from '../shared/transport.ts';

/** What holds the account, by what the nodes of this process or the store of the credential remember. At what pace it acts does not matter. */
export async function holdsOf(
  context: IPollFunctions,
  client: InvitationClient,
  credential: ActingCredential,
): Promise<readonly AccountHold[]> {
  const { apiKey, baseUrl, memory, storeUrl, storeKey, storeSecret, allowPlainHttpStore } = credential;
  const store = { memory, storeUrl, storeKey, storeSecret, allowPlainHttpStore };
  const sender = openSender(client, {
    credential: { apiKey, baseUrl, ...store, timeZone: 'UTC' },
    sleep,
    storeTransport: createStoreTransport(context),
    atMost: undefined,
  });
  return await sender.holds();
}
