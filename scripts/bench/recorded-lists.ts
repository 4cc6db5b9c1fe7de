import type { InvitationClient } from '@invitekit/clients';
import type { Plan } from '@invitekit/mock-server';
import type { VendorName } from '@invitekit/specs/vendors';
import type { Answered } from './answers.ts';
import type { Fake } from './fake.ts';
import { createRecordingClient } from './record.ts';

/** The lists that clients of all vendors have in common. */
export const lists = ['sent', 'received', 'connections', 'accounts'] as const;

export type List = (typeof lists)[number];

/** A page of a list, as a vendor's client asks for it. */
export interface RecordedList extends Answered {
  readonly vendor: VendorName;
  readonly list: List;
  readonly size: number;
}

/** Longer than a page, as lists are. */
const length = 400;

/** A sandbox with pages of a size, and credits without end. */
export function planOf(size: number, invitations = length): Plan {
  const further = Array.from({ length: Math.min(size, 20) - 1 }, () => ({}));
  return {
    linkupCredits: 1_000_000_000,
    accounts: [{ invitations, connections: length, received: { connection: length } }, ...further],
    vendors: { connectsafely: { pageSize: size } },
  };
}

/** Every list of the vendors that gives pages of this size. */
export async function recordLists(
  fake: Fake,
  vendors: readonly VendorName[],
  size: number,
): Promise<readonly RecordedList[]> {
  const sandbox = await fake.sandbox(planOf(size));
  const recorded: RecordedList[] = [];
  for (const vendor of vendors) {
    for (const list of lists) {
      const recording = createRecordingClient(sandbox, vendor);
      const { items } = await read(recording.client, list, size);
      if (items.length !== size) continue;
      const { request, answer } = recording.latest();
      recorded.push({ name: `${vendor}-${list}-${size}`, vendor, list, size, request, answer: answer.body });
    }
  }
  return recorded;
}

export function read(
  client: InvitationClient,
  list: List,
  limit: number,
): Promise<{ readonly items: readonly unknown[] }> {
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
