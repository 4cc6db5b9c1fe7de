import { homedir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../src/install/cache-folder.ts';

const usual = path.join(homedir(), '.cache', 'invitekit');

test.each([
  ['nothing is said', {}, usual],
  ['the user has a cache elsewhere', { XDG_CACHE_HOME: '/caches' }, path.resolve('/caches/invitekit')],
  ['that is no whole path', { XDG_CACHE_HOME: 'caches' }, usual],
  ['it is empty', { XDG_CACHE_HOME: '', INVITEKIT_CACHE: '' }, usual],
  ['a folder is chosen', { XDG_CACHE_HOME: '/caches', INVITEKIT_CACHE: '/mine' }, path.resolve('/mine')],
])('when %s, things are kept there', (_, env, folder) => {
  expect(cacheFolder(env)).toBe(folder);
});
