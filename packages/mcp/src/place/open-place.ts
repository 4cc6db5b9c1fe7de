import type { Settings } from '../settings/read-settings.ts';
import { openOtherFake, openOwnFake } from './open-fake.ts';
import { openLive } from './open-live.ts';
import type { Place } from './place.ts';

/** Which place the command was told to use. */
export interface PlaceOptions {
  readonly live: boolean;
  readonly fake: string | undefined;
  readonly sandbox: string;
}

export async function openPlace({ live, fake, sandbox }: PlaceOptions, settings: Settings): Promise<Place> {
  if (live) return openLive(settings, process.env);
  return fake === undefined ? await openOwnFake(settings) : await openOtherFake(settings, fake, sandbox);
}
