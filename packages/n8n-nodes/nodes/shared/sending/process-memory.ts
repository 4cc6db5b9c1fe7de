import { memoryStore, type SenderStore, SharedReadings } from '@invitekit/clients/sender';

/** What all nodes of this process remember together. It is one file beside theirs, so that it is there once. */
export interface ProcessMemory {
  readonly store: SenderStore;
  /** What was read at a vendor with one key. */
  readingsOf(place: string, clockLastsMs: number | undefined): SharedReadings;
}

const memories = new Map<string, ProcessMemory>();

/** The memory for all that is real, and for each fake its own. */
export function processMemory(world: string): ProcessMemory {
  const known = memories.get(world) ?? createMemory();
  memories.set(world, known);
  return known;
}

function createMemory(): ProcessMemory {
  const readings = new Map<string, SharedReadings>();
  return {
    store: memoryStore(),
    readingsOf(place, clockLastsMs) {
      const known = readings.get(place) ?? new SharedReadings({ clockLastsMs });
      readings.set(place, known);
      return known;
    },
  };
}
