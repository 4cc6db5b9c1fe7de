import { RequestWindow } from '../../sandbox/request-window.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { QuotaBook } from './quota-book.ts';
import type { ConnectSafelySettings } from './settings.ts';

/** What the vendor remembers of a sandbox. */
export interface ConnectSafelyState {
  readonly quotas: QuotaBook;
  readonly requests: RequestWindow;
  /** When each account last acted, by its place. */
  readonly lastUsed: Map<number, Date>;
  /** How often each of the lists was asked for that can come empty. */
  readonly listRequests: Map<string, number>;
}

export function createState(_sandbox: Sandbox, { weeklyConnects, dailyFollows }: ConnectSafelySettings) {
  const state: ConnectSafelyState = {
    quotas: new QuotaBook({
      PROFILE_VIEW: { window: 'daily', limit: 120, linkedInLimit: 150, holdHours: 0 },
      CONNECT: { window: 'weekly', limit: weeklyConnects, linkedInLimit: 100, holdHours: 24 },
      FOLLOW: { window: 'daily', limit: dailyFollows, linkedInLimit: 150, holdHours: 0 },
    }),
    requests: new RequestWindow(),
    lastUsed: new Map(),
    listRequests: new Map(),
  };
  return state;
}
