import { type InvitationClient, type Transport, type VendorName, vendorNames } from '@invitekit/clients';
import type { Message, Plan } from '@invitekit/mock-server';
import { createClient, type Sandbox } from './sandbox.ts';
import { can } from './vendor-rows.ts';

/** The vendors through which messages are written. */
export const writers: readonly VendorName[] = vendorNames.filter((vendor) => can(vendor, 'sendMessage'));

/** Ada with some connections, and nothing else. */
export const sociable = {
  invitations: 0,
  accounts: [{ connections: 5 }],
  linkedin: { activity: 'quiet' },
} satisfies Plan;

export interface Friend {
  readonly id: string;
  readonly publicIdentifier: string;
}

/** Ada's latest connections. */
export async function friendsOf(sandbox: Sandbox): Promise<readonly Friend[]> {
  return (await sandbox.connections()).map(({ member: { id, publicIdentifier } }) => ({ id, publicIdentifier }));
}

/** Ada's latest connection. */
export async function friendOf(sandbox: Sandbox): Promise<Friend> {
  const [friend] = await friendsOf(sandbox);
  if (friend === undefined) throw new Error('Ada has no connections');
  return friend;
}

/** What the two have written to each other, the oldest first. */
export async function writtenWith(sandbox: Sandbox, { publicIdentifier }: Friend): Promise<readonly Message[]> {
  const conversations = await sandbox.conversations();
  const found = conversations.find(({ member }) => member.publicIdentifier === publicIdentifier);
  return found === undefined ? [] : [...(await sandbox.messages(found.id))].reverse();
}

export function texts(messages: readonly Message[]): readonly string[] {
  return messages.map(({ text }) => text);
}

/** Ada's client, whose pauses take no time. */
export function writeThrough(
  vendor: VendorName,
  sandbox: Sandbox,
  over: (transport: Transport) => Transport = (same) => same,
): InvitationClient {
  const connection = sandbox.connection(vendor);
  const transport = Object.assign(over(connection.transport), { sleep: async () => {} });
  return createClient[vendor]({ ...connection, transport, retry: { attempts: 3 }, explainRefusals: true });
}

/** Whether a request writes a message. */
export function writesMessage({ method, url, body }: Parameters<Transport>[0]): boolean {
  if (method !== 'POST') return false;
  return /\/send$|\/chats$|\/messages$/.test(new URL(url).pathname) && !/"action":"(?!send")/.test(body ?? '');
}
