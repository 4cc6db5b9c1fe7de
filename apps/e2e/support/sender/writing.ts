import type { Transport, VendorName } from '@invitekit/clients';
import { memoryStore, type Policy, type SenderStore, type WriteInput } from '@invitekit/clients/sender';
import type { Message } from '@invitekit/mock-server';
import type { Sandbox } from '../sandbox.ts';
import { actAs, owner } from './acting.ts';
import { day, hour, idle, people } from './leads.ts';
import { VirtualTime } from './virtual-time.ts';

export const lead = { publicIdentifier: 'lead-0' };
export const hello = { member: lead, text: 'Good to be connected.' };
export const again = { member: lead, text: 'Shall we talk?', step: 'follow-up' } as const;

export interface Stage {
  readonly sandbox: Sandbox;
  readonly time: VirtualTime;
  readonly vendor: VendorName;
  readonly store: SenderStore;
}

/** Some who were invited with a note; `accepts` lets them accept after an hour. */
export async function invite(
  createSandbox: (plan: object) => Promise<Sandbox>,
  vendor: VendorName,
  { count = 1, accepts = true, note = 'Hello from Ada' }: { count?: number; accepts?: boolean; note?: string } = {},
): Promise<Stage> {
  const sandbox = await createSandbox({ ...idle, people: people(count) });
  await sandbox.setCredits(100_000);
  const time = await VirtualTime.of(sandbox);
  const stage = { sandbox, time, vendor, store: memoryStore() };
  const { sender } = actAs({ ...stage, policy: { account: 'established' } });
  const inputs = people(count).map((member) => ({ member, note }));
  await time.run(() => Array.fromAsync(sender.send(inputs)));
  await time.run(() => time.sleep(hour));
  if (accepts) await acceptAll(sandbox);
  // Where the vendor gives no dates, time counts from the first look.
  if (accepts)
    await write(
      stage,
      people(count).map((member) => ({ ...hello, member })),
    );
  return stage;
}

export async function acceptAll(sandbox: Sandbox): Promise<void> {
  const pending = await sandbox.invitations({ account: owner, direction: 'sent', state: 'pending' });
  for (const { id } of pending) await sandbox.accept(id);
}

export async function wait({ time }: Stage, milliseconds: number): Promise<void> {
  await time.run(() => time.sleep(milliseconds));
}

/** What became of each, without progress. */
export async function write(
  stage: Stage & { readonly over?: (transport: Transport) => Transport },
  inputs: readonly WriteInput[],
  policy: Partial<Policy> = {},
  waitAtMostMs = 3 * day,
) {
  const { sender } = actAs({ ...stage, policy });
  const outcomes = await stage.time.run(() => Array.fromAsync(sender.write(inputs, { waitAtMostMs })));
  return outcomes.filter(({ is }) => is !== 'waiting');
}

/** What the account wrote, besides the notes of invitations; oldest first. */
export async function written(sandbox: Sandbox): Promise<readonly Message[]> {
  const conversations = await sandbox.conversations();
  const messages = await Promise.all(conversations.map(({ id }) => sandbox.messages(id)));
  const own = messages.flat().filter(({ from, kind }) => from === owner && kind === 'message');
  return own.sort((one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt));
}

/** A store that remembers something else of invitations, or holds the account. */
export function changed(
  store: SenderStore,
  { invitation = (same) => same, holds = [] }: { invitation?: (attempt: unknown[]) => unknown[]; holds?: unknown[] },
): SenderStore {
  return {
    ...store,
    async read(key) {
      const stored = await store.read(key);
      if (stored === undefined) return undefined;
      const memory = JSON.parse(stored.text);
      const attempts = memory.attempts.map((each: unknown[]) => (each[0] === 'send' ? invitation(each) : each));
      return { ...stored, text: JSON.stringify({ ...memory, attempts, holds }) };
    },
  };
}

/** A store that knows what another one knows now; what is written to it, the other one does not see. */
export function copyOf(store: SenderStore): SenderStore {
  const own = memoryStore();
  return {
    async read(key) {
      return (await own.read(key)) ?? (await store.read(key));
    },
    async replace(key, text, version) {
      const known = await own.read(key);
      if (known === undefined && (await store.read(key))?.version !== version) return false;
      return await own.replace(key, text, known === undefined ? undefined : version);
    },
  };
}
