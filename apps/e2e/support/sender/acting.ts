import type { InvitationClient, Transport, VendorName } from '@invitekit/clients';
import {
  createSender,
  type Policy,
  type Sender,
  type SenderStore,
  type SharedReadings,
} from '@invitekit/clients/sender';
import { createClient, type Sandbox } from '../sandbox.ts';
import type { VirtualTime } from './virtual-time.ts';

export const owner = 'ada-lovelace';

export interface Acting {
  readonly client: InvitationClient;
  readonly sender: Sender;
}

interface Parts {
  readonly sandbox: Sandbox;
  readonly time: VirtualTime;
  readonly vendor: VendorName;
  readonly store: SenderStore;
  readonly policy?: Partial<Policy>;
  readonly readings?: SharedReadings;
  readonly over?: (transport: Transport) => Transport;
  /** The clock of the machine, where it is not that of the vendor. */
  readonly localTime?: () => Date;
}

/** A real client of Ada's account, and a sender over it, on virtual time. */
export function actAs({
  sandbox,
  time,
  vendor,
  store,
  policy = {},
  readings,
  over = (same) => same,
  localTime = time.now,
}: Parts): Acting {
  const connection = sandbox.connection(vendor);
  const transport = Object.assign(over(connection.transport), { sleep: time.sleep });
  const settings = { ...connection, transport, explainRefusals: true, now: localTime };
  const client = createClient[vendor](settings);
  const sender = createSender(client, {
    policy: { timeZone: 'Europe/Berlin', ...policy },
    store,
    owner,
    readings,
    sleep: time.sleep,
  });
  return { client, sender };
}
