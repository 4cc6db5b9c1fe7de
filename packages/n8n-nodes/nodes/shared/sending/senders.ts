import type { InvitationClient } from '@invitekit/clients';
import type { Policy, Sender } from '@invitekit/clients/sender';
import { type IExecuteFunctions, NodeOperationError, sleep } from 'n8n-workflow';
import { createStoreTransport } from '../transport.ts';
import type { ActingCredential } from './acting-credential.ts';
import { openSender } from './open-sender.ts';
import { inTheWordsOfTheCredential } from './read-pace.ts';

/** The senders of one run, one for each account. */
export interface Senders {
  of(accountId: string, client: InvitationClient, atMost: Policy['atMost']): Sender;
}

export function createSenders(context: IExecuteFunctions, credential: ActingCredential): Senders {
  const senders = new Map<string, Sender>();
  return {
    of(accountId, client, atMost) {
      const known = senders.get(accountId) ?? open(client, atMost);
      senders.set(accountId, known);
      return known;
    },
  };

  function open(client: InvitationClient, atMost: Policy['atMost']): Sender {
    if (!credential.timeZone) {
      refuse('Time Zone is not chosen in the credential', 'Choose where the owner of the account lives.');
    }
    const storeTransport = createStoreTransport(context);
    try {
      return openSender(client, { credential, sleep, storeTransport, atMost });
    } catch (error) {
      return refuse(inTheWordsOfTheCredential(error instanceof Error ? error.message : String(error)));
    }
  }

  function refuse(message: string, description = 'Change it in the credential. Nothing was done.'): never {
    throw new NodeOperationError(context.getNode(), message, { description });
  }
}
