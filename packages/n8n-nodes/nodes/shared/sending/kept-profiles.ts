import { type ProcessMemory, processMemory } from './process-memory.ts';

/** What is kept of profiles, and whose looks are kept together. */
export interface KeptProfiles extends Pick<ProcessMemory, 'profiles'> {
  readonly place: string;
}

export function keptProfiles(credential: Parameters<typeof processMemory>[0], place: readonly string[]): KeptProfiles {
  return { profiles: processMemory(credential).profiles, place: place.join(' ') };
}
