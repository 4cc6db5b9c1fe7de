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
}

const requests = defineRequestWindow('connectsafely.requests');
const lastUsed = defineTable('connectsafely.lastUsed', z.int(), { areNotes: true });
const listRequests = defineTable('connectsafely.listRequests', z.int(), { areNotes: true });

export function createState(
  { tables }: Sandbox,
  { weeklyConnects, dailyFollows }: ConnectSafelySettings,
): ConnectSafelyState {
  return {
    quotas: new QuotaBook(tables, {
      PROFILE_VIEW: { window: 'daily', limit: 120, linkedInLimit: 150, holdHours: 0 },
      CONNECT: { window: 'weekly', limit: weeklyConnects, linkedInLimit: 100, holdHours: 24 },
      FOLLOW: { window: 'daily', limit: dailyFollows, linkedInLimit: 150, holdHours: 0 },
    }),
    requests: requests.in(tables),
    lastUsed: lastUsed.in(tables),
    listRequests: listRequests.in(tables),
  };
}
