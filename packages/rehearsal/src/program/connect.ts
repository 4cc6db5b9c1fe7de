import { createClient, createFetchTransport, type InvitationClient, type Transport } from '@invitekit/clients';
import type { Connection } from '@invitekit/mock-server';
import { type VendorName, vendors } from '@invitekit/specs/vendors';
import type { VirtualClock } from './virtual-clock.ts';

/** A client whose pauses are virtual, and how many of its requests are on their way. */
export interface VirtualClient {
  readonly client: InvitationClient;
  readonly isBusy: () => boolean;
  /** How many requests it has made. */
  readonly requests: () => number;
}

export function connectVirtually(
  vendor: VendorName,
  { baseUrl, apiKey, accountId }: Connection,
  clock: () => VirtualClock,
): VirtualClient {
  const [{ header, prefix }] = vendors[vendor].keyHeaders;
  const send = createFetchTransport({ [header]: `${prefix}${apiKey}` });
  let underWay = 0;
  let requests = 0;
  const exchange: Transport = async (request) => {
    underWay += 1;
    requests += 1;
    try {
      return await send(request);
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
  return { client, isBusy: () => underWay > 0, requests: () => requests };
}
