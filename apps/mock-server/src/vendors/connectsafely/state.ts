import { z } from 'zod';
import { defineRequestWindow, type RequestWindow } from '../../sandbox/request-window.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { defineTable } from '../../state/define-table.ts';
import type { Table } from '../../state/table.ts';
import { QuotaBook } from './quota-book.ts';
import type { ConnectSafelySettings } from './settings.ts';

/** What the vendor remembers of a sandbox. */
export interface ConnectSafelyState {
  readonly quotas: QuotaBook;
  readonly requests: RequestWindow;
  /** When each account last acted, in milliseconds since 1970, by its id. */
  readonly lastUsed: Table<number>;
  /** How often each of the lists was asked for that can come empty. */
  readonly listRequests: Table<number>;
  /** The profiles that were read of late, by account, person and what of them was wanted. */
  readonly profiles: Table<KeptProfile>;
}

const keptProfileSchema = z
  .object({
    /** In JSON. */
    profile: z.string(),
    /** In milliseconds since 1970. */
    at: z.int(),
  })
  .readonly();

type KeptProfile = z.infer<typeof keptProfileSchema>;

const profiles = defineTable('connectsafely.profiles', keptProfileSchema, { areNotes: true });
const requests = defineRequestWindow('connectsafely.requests');
const lastUsed = defineTable('connectsafely.lastUsed', z.int(), { areNotes: true });
const listRequests = defineTable('connectsafely.listRequests', z.int(), { areNotes: true });

export function createState(
  { tables }: Sandbox,
  { weeklyConnects, dailyFollows, dailyProfiles, dailyConversations }: ConnectSafelySettings,
): ConnectSafelyState {
  return {
    quotas: new QuotaBook(tables, {
      PROFILE_VIEW: { window: 'daily', limit: dailyProfiles, linkedInLimit: 150, holdHours: 0 },
      CONNECT: { window: 'weekly', limit: weeklyConnects, linkedInLimit: 100, holdHours: 24 },
      NEW_CONVERSATION: { window: 'daily', limit: dailyConversations, linkedInLimit: 150, holdHours: 0 },
      FOLLOW: { window: 'daily', limit: dailyFollows, linkedInLimit: 150, holdHours: 0 },
    }),
    requests: requests.in(tables),
    lastUsed: lastUsed.in(tables),
    listRequests: listRequests.in(tables),
    profiles: profiles.in(tables),
  };
}
