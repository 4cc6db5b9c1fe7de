import { createClient, createFetchTransport, type InvitationClient, type Transport } from '@invitekit/clients';
import type { Connection } from '@invitekit/mock-server';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import type { VirtualClock } from './virtual-clock.ts';

/** A client whose pauses are virtual, and whether its requests are on their way. */
export interface VirtualClient {
  readonly client: InvitationClient;
  readonly isBusy: () => boolean;
}

export function connectVirtually(
  vendor: VendorName,
  { baseUrl, apiKey, accountId }: Connection,
  clock: () => VirtualClock,
  onAnswer: () => Promise<void>,
): VirtualClient {
  const [{ header, prefix }] = vendors[vendor].keyHeaders;
  const send = createFetchTransport({ [header]: `${prefix}${apiKey}` });
  let underWay = 0;
  const exchange: Transport = async (request) => {
    underWay += 1;
    try {
      const answer = await send(request);
      await onAnswer();
      return answer;
    } finally {
      underWay -= 1;
    }
  };
  const transport: Transport = Object.assign(exchange, {
    ...send,
    sleep: (milliseconds: number, signal?: AbortSignal) => clock().sleep(milliseconds, signal),
  });
  const now = () => clock().now();
  const client = createClient({ vendor, transport, baseUrl, accountId, now });
  return { client, isBusy: () => underWay > 0 };
}
