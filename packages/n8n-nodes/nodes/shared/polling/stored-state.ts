import type { Concern } from './concerns.ts';
import type { KnownMessages } from './known-messages.ts';
import type { LastCheck, Spending } from './schedule.ts';
import type { SentList } from './sent-list.ts';
import type { ReceivedSnapshot, Snapshot, TriggerState } from './state.ts';

/** The state as n8n stores it. Its keys are in people's databases, so they never change. */
export interface StoredState {
  readonly version: typeof version;
  readonly fingerprint: string;
  readonly spending: readonly Spending[];
  readonly busyUntil?: number | undefined;
  readonly last?: LastCheck | undefined;
  readonly lists: StoredLists;
}

interface StoredLists {
  readonly received?: (StoredSnapshot & Pick<ReceivedSnapshot, 'people'>) | undefined;
  readonly sent?: SentList | undefined;
  readonly connections?: StoredSnapshot | undefined;
  readonly concerns?: readonly Concern[] | undefined;
  readonly messages?: KnownMessages | undefined;
}

interface StoredSnapshot {
  readonly learnedAt: number;
  readonly ground: readonly string[];
  readonly ahead: readonly string[];
}

const version = 1;

/** Undefined for what was not stored by this trigger. */
export function fromStored(stored: unknown): TriggerState | undefined {
  if (!isStored(stored)) return undefined;
  const { fingerprint, spending, busyUntil, last, lists } = stored;
  const { received, sent, connections, concerns, messages } = lists;
  return {
    fingerprint,
    spending,
    busyUntil,
    last,
    lists: {
      received: received && { ...toSnapshot(received), people: received.people },
      sent,
      connections: connections && toSnapshot(connections),
      concerns,
      messages,
    },
  };
}

export function toStored({ lists, ...state }: TriggerState): StoredState {
  const { received, sent, connections, concerns, messages } = lists;
  return {
    version,
    ...state,
    lists: {
      received: received && { ...fromSnapshot(received), people: received.people },
      sent,
      connections: connections && fromSnapshot(connections),
      concerns,
      messages,
    },
  };
}

function toSnapshot({ learnedAt, ground, ahead }: StoredSnapshot): Snapshot {
  return { takenAt: learnedAt, baseline: ground, unconfirmed: ahead };
}

function fromSnapshot({ takenAt, baseline, unconfirmed }: Snapshot): StoredSnapshot {
  return { learnedAt: takenAt, ground: baseline, ahead: unconfirmed };
}

/** Nobody else writes there, so the version tells all. */
function isStored(stored: unknown): stored is StoredState {
  return typeof stored === 'object' && stored !== null && 'version' in stored && stored.version === version;
}
