import { dayMs, hourMs } from '../core/durations.ts';
import type { Invitation } from '../core/invitation.ts';
import type { InvitationClient, OperationOptions } from '../core/invitation-client.ts';
import type { Usage } from '../core/usage.ts';
import { newConnections } from './new-connections.ts';
import { type PendingList, readPending } from './read-pending.ts';
import { type HashesOf, type Seen, toMoment, toSeen } from './seen.ts';

/** What the vendor's own lists say of an account. */
export interface AccountView {
  /** Pending invitations by the vendor's ids. */
  readonly pending: ReadonlyMap<string, Seen>;
  /** Whether these are all: with so many that none is sent any more, the rest does not matter. */
  readonly isWhole: boolean;
  /** Invitations that left the list in the last month. */
  readonly gone: readonly Seen[];
  /** The latest connections; undefined where the vendor charges for the list or tells no dates. */
  readonly connections: readonly Seen[] | undefined;
  /** The vendor's own count of a week; null where it has none. */
  readonly quota: Usage['invitations'];
  /** Whether connections and quota were left out. */
  readonly isPendingOnly: boolean;
  /** When the whole list was read, and when its newest part was; by the vendor's clock, in milliseconds since 1970. */
  readonly readAt: number;
  readonly refreshedAt: number;
}

/** What is known before the lists were read. */
export const nothingRead: AccountView = {
  pending: new Map(),
  isWhole: false,
  gone: [],
  connections: undefined,
  quota: null,
  isPendingOnly: false,
  readAt: Number.NEGATIVE_INFINITY,
  refreshedAt: Number.NEGATIVE_INFINITY,
};

/** How long the whole list of pending invitations counts, in milliseconds. */
const longestUseMs = 6 * hourMs;

/** Whether the lists were read, and not too long ago to tell who is pending. */
export function isCurrent({ readAt }: AccountView, now: number): boolean {
  return now - readAt <= longestUseMs;
}

interface Reading extends OperationOptions {
  readonly client: InvitationClient;
  readonly hashesOf: HashesOf;
  /** From how many pending invitations on the rest does not matter. */
  readonly most: number;
  /** How far back connections matter, in milliseconds since 1970. */
  readonly connectionsSince: () => number;
}

/** So many of the newest are read to see what is new. LinkupAPI charges one credit for as many. */
export const newestPage = 50;

/** Reads the list of pending invitations as far as it matters, the latest connections, and the quota. */
export async function readView(reading: Reading, before?: AccountView): Promise<AccountView> {
  const { client, most, signal } = reading;
  return await withRest(
    reading,
    await pendingOnly(reading, await readPending(client, { limit: most, signal }), before),
  );
}

/** The view of a list of pending invitations that was read already. */
export async function pendingOnly(
  reading: Reading,
  { items, isWhole }: PendingList,
  before?: AccountView,
): Promise<AccountView> {
  const now = reading.client.vendorTime().getTime();
  const pending = await merge(reading, items, before);
  const left = [...(before?.pending ?? [])].flatMap(([id, seen]) => (!isWhole || pending.has(id) ? [] : [seen]));
  return {
    pending,
    isWhole,
    gone: [...(before?.gone ?? []), ...left].filter(({ latest }) => latest > now - 32 * dayMs),
    connections: undefined,
    quota: null,
    isPendingOnly: true,
    readAt: now,
    refreshedAt: now,
  };
}

/** Reads the latest connections and the quota. */
export async function withRest(reading: Reading, view: AccountView): Promise<AccountView> {
  return {
    ...view,
    connections: await newConnections(reading, reading.connectionsSince()),
    quota: await readQuota(reading),
    isPendingOnly: false,
  };
}

/** Reads what is new in the list of pending invitations, and the quota. */
export async function refreshView(reading: Reading, before: AccountView): Promise<AccountView> {
  const { client, signal } = reading;
  const { items, nextCursor } = await client.listSent({ limit: newestPage, signal });
  // Where all of a page is new, or none of many is left, the next one may be as well.
  const isCovered = nextCursor === undefined || items.some(({ id }) => before.pending.has(id));
  if (!isCovered) return await readView(reading, before);
  const found = await merge(reading, items, before);
  const pending = new Map([...before.pending, ...found]);
  const refreshedAt = client.vendorTime().getTime();
  const view = { ...before, pending, refreshedAt };
  return before.isPendingOnly ? await withRest(reading, view) : { ...view, quota: await readQuota(reading) };
}

/** What was seen of an invitation before narrows down when it was sent; a new one was sent since the last look. */
async function merge(
  { hashesOf }: Reading,
  items: readonly Invitation[],
  before: AccountView | undefined,
): Promise<Map<string, Seen>> {
  const found = new Map<string, Seen>();
  for (const { id, member, sentAt } of items) {
    const known = before?.pending.get(id);
    const { earliest, latest } = toMoment(sentAt);
    const since = known?.earliest ?? before?.refreshedAt ?? earliest;
    // Vendors tell whole seconds, so that what is new may seem to be older than the last look.
    const first = Math.min(Math.max(earliest, since), latest);
    const seen = known ?? (await toSeen(hashesOf, member, { earliest: first, latest }));
    found.set(id, { ...seen, earliest: first, latest: Math.min(latest, known?.latest ?? latest) });
  }
  return found;
}

async function readQuota({ client, signal }: Reading): Promise<AccountView['quota']> {
  // What a balance of credits allows is asked when it is spent.
  if (!client.capabilities.usage || client.prices !== null) return null;
  return (await client.usage({ signal })).invitations;
}
