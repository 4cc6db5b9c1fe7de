import { createHmac } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { InvitationClient } from '@invitekit/clients';
import { createSender, type Sender, sqliteStore } from '@invitekit/clients/sender';
import type { Place } from './place/place.ts';
import { PlanStore } from './plans/plan-store.ts';
import { openState, readSecret } from './plans/state-folder.ts';
import type { Config } from './settings/config-schema.ts';
import type { Row } from './settings/read-list.ts';
import type { Settings } from './settings/read-settings.ts';
import { KnownConversations } from './tools/known-conversations.ts';

/** What the tools of a running server work with. */
export interface Session {
  readonly mode: 'live' | 'fake';
  /** Whether confirmed plans may be sent. */
  readonly maySend: boolean;
  readonly config: Config;
  readonly account: string;
  readonly client: InvitationClient;
  readonly sender: Sender;
  readonly lists: ReadonlyMap<string, readonly Row[]>;
  readonly plans: PlanStore;
  readonly conversations: KnownConversations;
  readClock(): Promise<void>;
}

/** @throws {SettingsError} for a state folder that cannot be used. */
export function openSession(settings: Settings, place: Place, maySend: boolean): Session {
  const { config, doNotContact, lists, state } = settings;
  const { mode, account, client } = place;
  openState(state);
  const secret = readSecret(state);
  const store = sqliteStore(new DatabaseSync(path.join(state, place.memory), { timeout: 5000 }));
  const sender = createSender(client, {
    policy: { ...config.policy, doNotContact },
    store,
    // Whose account a fake's is, the fake says.
    owner: mode === 'live' ? config.owner : undefined,
    secret: createHmac('sha256', secret).update('sender').digest('hex'),
  });
  return {
    mode,
    maySend,
    config,
    account,
    client,
    sender,
    lists,
    plans: new PlanStore(state, secret),
    conversations: new KnownConversations(),
    readClock: () => place.readClock(),
  };
}
