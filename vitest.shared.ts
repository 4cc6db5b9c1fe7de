import type { ViteUserConfig } from 'vitest/config';

/** Workspace packages are tested from their sources; a second report tells the totals to `scripts/test.ts`. */
const conditions = ['@invitekit/source', 'module', 'node', 'development|production'];

export const sharedConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Only so that nothing hangs for ever; no test says how fast something is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
} satisfies ViteUserConfig;
