import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { lock } from './file-lock.ts';
import { installSteps } from './install-steps.ts';
import { pinsFolder, readPins } from './pins.ts';
import { createProgress, freeBytes, gigabytes } from './progress.ts';

export interface N8nInstallation {
  readonly version: string;
  /** The folder whose `node_modules` has n8n. */
  readonly directory: string;
}

/** What n8n takes, and what npm keeps of it in its own cache. */
const neededBytes = 3.5e9;

/**
 * Installs n8n in the versions that are pinned here, unless it is there already. One process installs at a time. `cache` is
 * the folder where installations are kept.
 */
export async function installN8n(cache = cacheFolder()): Promise<N8nInstallation> {
  const { version, hash } = await readPins();
  const directory = path.join(cache, `n8n-${version}-${hash}`);
  if (existsSync(directory)) return { version, directory };

  await mkdir(cache, { recursive: true });
  const progress = createProgress(cache);
  using _ = await lock(`${directory}.lock`, () => progress.say('n8n is being installed by another process. Waiting.'));
  if (existsSync(directory)) return { version, directory };

  const free = await freeBytes(cache);
  if (free < neededBytes) {
    throw new Error(
      `n8n needs ${gigabytes(neededBytes)} of space, and ${cache} has ${gigabytes(free)}. ` +
        'Make room, or choose another folder with INVITEKIT_CACHE.',
    );
  }
  progress.say(`Installing n8n ${version} into ${directory} (once; about 3 minutes and 3 GB)`);
  const unfinished = `${directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(pinsFolder, unfinished, { recursive: true });
  for (const [index, { name, work }] of installSteps.entries()) {
    await progress.run({ number: index + 1, of: installSteps.length, name }, async () => await work(unfinished));
  }
  await rename(unfinished, directory);
  return { version, directory };
}
