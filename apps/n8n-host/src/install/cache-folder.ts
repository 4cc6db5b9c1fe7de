import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where things are kept between runs: the folder `INVITEKIT_CACHE`, else `invitekit` in the user's own cache
 * (`XDG_CACHE_HOME`, else `~/.cache`).
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const { INVITEKIT_CACHE: chosen, XDG_CACHE_HOME: userCache } = env;
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  const isUsable = userCache !== undefined && path.isAbsolute(userCache);
  return path.join(isUsable ? userCache : path.join(homedir(), '.cache'), 'invitekit');
}
