import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sharedConfig } from '../../../../vitest.shared.ts';

const { resolve, ssr, test } = sharedConfig;

/** Run by `shared-server.test.ts`. */
export default defineConfig({
  resolve,
  ssr,
  test: {
    include: ['*.example.ts'],
    globalSetup: [fileURLToPath(new URL('../../src/vitest/global-setup.ts', import.meta.url))],
    fsModuleCache: test.fsModuleCache,
    maxWorkers: 3,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
