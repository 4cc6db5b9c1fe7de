import type { StoredPace } from './read-pace.ts';

/** What of a credential is about acting. */
export interface ActingCredential extends StoredPace {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly memory?: 'process' | 'store' | undefined;
  readonly storeUrl?: string | undefined;
  readonly storeKey?: string | undefined;
  readonly storeSecret?: string | undefined;
  readonly allowPlainHttpStore?: boolean | undefined;
}
