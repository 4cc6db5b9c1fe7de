import { isFakeKey, type Profile } from '@invitekit/clients';
import { memoryStore, type SenderStore, SharedReadings } from '@invitekit/clients/sender';
import type { ActingCredential } from './acting-credential.ts';

/** What is kept of a profile for a while. What is not told is null. */
export interface KeptProfile extends Pick<Profile, 'company' | 'location' | 'title'> {
  readonly name: string | null;
  readonly headline: string | null;
  /** By the vendor's clock, in milliseconds since 1970. */
  readonly readAt: number;
}

/** What all nodes of this process remember together. It is one file beside theirs, so that it is there once. */
export interface ProcessMemory {
  readonly store: SenderStore;
  /** What was read at a vendor with one key. */
  readingsOf(place: string, clockLastsMs: number | undefined): SharedReadings;
  /** What profiles said, by place and person. */
  readonly profiles: Map<string, KeptProfile>;
  /** Forgets everything when a fake has begun anew since the last answer. */
  noteLife(life: string): void;
}

type Place = Pick<ActingCredential, 'apiKey' | 'baseUrl'>;

const memories = new Map<string, ProcessMemory>();

/** The memory for all that is real, and for each fake its own. */
export function processMemory({ apiKey, baseUrl }: Place): ProcessMemory {
  const world = isFakeKey(apiKey) ? `${baseUrl.replace(/\/+$/, '')} ${apiKey}` : 'real';
  const known = memories.get(world) ?? createMemory();
  memories.set(world, known);
  return known;
}

const lifeHeader = 'x-invitekit-sandbox';

/** Asks a fake to say in its answer which life its sandbox has. */
export const askForLife = { [lifeHeader]: 'which' };

/** Notes what the answer of a fake says of its sandbox. Only for fakes: a vendor does not decide what is remembered. */
export function noteLifeIn(place: Place, headers: Readonly<Record<string, string>>): void {
  const life = headers[lifeHeader];
  if (life !== undefined) processMemory(place).noteLife(life);
}

function createMemory(): ProcessMemory {
  const readings = new Map<string, SharedReadings>();
  const profiles = new Map<string, KeptProfile>();
  let store = memoryStore();
  let lastLife: string | undefined;
  return {
    store: {
      read: (key) => store.read(key),
      replace: (key, text, version) => store.replace(key, text, version),
    },
    profiles,
    readingsOf(place, clockLastsMs) {
      const known = readings.get(place) ?? new SharedReadings({ clockLastsMs });
      readings.set(place, known);
      return known;
    },
    noteLife(life) {
      if (lastLife !== undefined && life !== lastLife) {
        store = memoryStore();
        for (const each of readings.values()) each.forget();
        profiles.clear();
      }
      lastLife = life;
    },
  };
}
