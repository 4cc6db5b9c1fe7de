import type { InvitationClient } from '@invitekit/clients';
import type { SandboxHandle } from '@invitekit/mock-server';
import type { VendorName } from '@invitekit/specs/vendors';
import type { Answered } from './answers.ts';
import { createRecordingClient } from './record.ts';

/** The lists that clients of all vendors have in common. */
const lists = ['sent', 'received', 'connections', 'accounts'] as const;

export type List = (typeof lists)[number];

/** A page of a list, as a vendor's client asks for it. */
export interface RecordedList extends Answered {
  readonly vendor: VendorName;
  /** One of those, or the vendor's own operation. */
  readonly list: string;
  readonly size: number;
}

/** Every list of these vendors that gives pages of this size, in a sandbox made for it. */
export async function recordLists(
  sandbox: SandboxHandle,
  vendors: readonly VendorName[],
  size: number,
  wanted: readonly List[] = lists,
): Promise<readonly RecordedList[]> {
  const recorded: RecordedList[] = [];
  for (const vendor of vendors) {
    for (const list of wanted) {
      const recording = createRecordingClient(sandbox, vendor);
      const { items } = await read(recording.client, list, size);
      if (items.length !== size) continue;
      const { request, answer } = recording.latest();
      recorded.push({ name: `${vendor}-${list}-${size}`, vendor, list, size, request, answer: answer.body });
    }
  }
  return recorded;
}

function read(client: InvitationClient, list: List, limit: number): Promise<{ readonly items: readonly unknown[] }> {
  switch (list) {
    case 'sent':
      return client.listSent({ limit });
    case 'received':
      return client.listReceived({ limit });
    case 'connections':
      return client.listConnections({ limit });
    case 'accounts':
      return client.listAccounts({ limit });
  }
}
