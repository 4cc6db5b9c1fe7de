import { defineConfig, mergeConfig } from 'vitest/config';
import { sharedConfig } from '../../vitest.shared.ts';

export default mergeConfig(
  sharedConfig,
  defineConfig({
    // The set-up runs in an environment of Vitest's own, which takes sources too.
    environments: { __vitest__: { resolve: { conditions: sharedConfig.resolve.conditions } } },
    test: {
      include: ['test-n8n-queue/**/*.test.ts'],
      globalSetup: 'support/real-n8n/queue-setup.ts',
      // Only so that nothing hangs for ever: each test waits for many executions.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      // They share one n8n.
      fileParallelism: false,
      isolate: true,
      outputFile: { json: 'reports/vitest-n8n-queue.json' },
    },
  }),
);
