import { isDeepStrictEqual } from 'node:util';
import { withClient } from './client.ts';
import type { Defect } from './defect.ts';
import { type Fake, startFake } from './fake.ts';

/** What a defect makes of an answer. */
export interface Proof {
  readonly defect: Defect;
  readonly sound: unknown;
  readonly defective: unknown;
  readonly isShown: boolean;
}

/** Shows a defect: the same requests to a sound fake, twice, and to one that has it. */
export async function prove(defect: Defect, soundFake: Fake): Promise<Proof> {
  await using defectiveFake = await startFake(defect);
  const { vendor, show } = defect;
  const sound = await withClient(soundFake, vendor, show);
  const again = await withClient(soundFake, vendor, show);
  const defective = await withClient(defectiveFake, vendor, show);
  return { defect, sound, defective, isShown: isDeepStrictEqual(sound, again) && !isDeepStrictEqual(sound, defective) };
}
