import {
  type ApproximateTime,
  type Connection,
  type Invitation,
  type InvitationClient,
  isOverBudget,
  type Page,
  type PageOptions,
} from '@invitekit/clients';
import { dayMs } from '../durations.ts';
import { hashesOf, hashOf } from './ids.ts';

/** A list of the vendor that comes newest first. */
export interface NewestFirst<Item> {
  readonly fetchPage: (options: PageOptions) => Promise<Page<Item>>;
  /** What is remembered of an item. */
  readonly idOf: (item: Item) => string;
  /** Whether it came before a time, in milliseconds since 1970; undefined when nobody can tell. */
  readonly isBefore: (item: Item, time: number) => boolean | undefined;
  /** How many items the first snapshot takes. Default: all. */
  readonly depth?: number;
}

export function receivedBy(client: InvitationClient): NewestFirst<Invitation> {
  return { fetchPage: (options) => client.listReceived(options), ...ofInvitations };
}

export function sentBy(client: InvitationClient): NewestFirst<Invitation> {
  return { fetchPage: (options) => client.listSent(options), ...ofInvitations };
}

export function connectionsOf(client: InvitationClient): NewestFirst<Connection> {
  return {
    fetchPage: (options) => client.listConnections(options),
    // Some vendors make the id out of names.
    idOf: ({ id, member }) => hashesOf(member)[0] ?? hashOf(id),
    // A date is one where the account is, which may be another one in UTC.
    isBefore: ({ connectedAt }, time) => isBefore(connectedAt, time, connectedAt?.precision === 'exact' ? 0 : dayMs),
    depth: 100, // People have thousands. With so many, known ones come up although some were removed.
  };
}

export interface Reading<Item> {
  /** Those that held anything. */
  readonly pages: readonly (readonly Item[])[];
  /** `cut` when there may be more, but neither time nor credits for it. */
  readonly ending: 'enough' | 'end' | 'cut';
}

export interface ReadingPlan<Item> {
  /** How many items to ask for at once. Default: as many as the vendor gives. */
  readonly pageSize?: number | undefined;
  readonly isEnough: (page: readonly Item[], itemsSoFar: number) => boolean;
  readonly hasTime: () => boolean;
}

/** Only against a vendor whose list never ends. */
const mostPages = 500;

/** Reads from the top until it is enough. */
export async function readNewest<Item>(
  { fetchPage }: NewestFirst<Item>,
  { pageSize, isEnough, hasTime }: ReadingPlan<Item>,
): Promise<Reading<Item>> {
  const pages: (readonly Item[])[] = [];
  let cursor: string | undefined;
  let count = 0;
  while (pages.length < mostPages && hasTime()) {
    const page = await fetchPage({ cursor, limit: pageSize }).catch(unlessOverBudget);
    if (page === undefined) break;
    const { items, nextCursor } = page;
    count += items.length;
    if (items.length > 0) pages.push(items);
    if (nextCursor === undefined) return { pages, ending: 'end' };
    if (isEnough(items, count)) return { pages, ending: 'enough' };
    if (items.length === 0) break; // The vendor says that there is more, and does not give it. It may the next time.
    cursor = nextCursor;
  }
  return { pages, ending: 'cut' };
}

/** Credits that do not suffice are no failure of a poll: what is left is read when there are more. */
export function unlessOverBudget(error: unknown): undefined {
  if (!isOverBudget(error)) throw error;
}

const ofInvitations = {
  idOf: ({ id }: Invitation) => id,
  isBefore: ({ sentAt }: Invitation, time: number) => isBefore(sentAt, time, 0),
};

function isBefore(told: ApproximateTime | null, time: number, slack: number): boolean | undefined {
  if (told === null) return undefined;
  if (Date.parse(told.latest) + slack < time) return true;
  return Date.parse(told.earliest) - slack >= time ? false : undefined;
}
