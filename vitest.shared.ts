import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** Workspace packages are tested from their sources; a second report tells the totals to `scripts/test.ts`. */
const conditions = ['@invitekit/source', 'module', 'node', 'development|production'];

const compiled = fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

export const sharedConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Only so that nothing hangs for ever; no test says how fast something is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each core has one process, which keeps what it has loaded from file to file.
    maxWorkers: '100%',
    isolate: false,
    fsModuleCache: true,
    // Node keeps what it has compiled, also for the commands that tests start.
    env: { NODE_COMPILE_CACHE: compiled },
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
} satisfies ViteUserConfig;
