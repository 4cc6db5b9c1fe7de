import { defineConfig, mergeConfig } from 'vitest/config';
import { sharedConfig } from '../../vitest.shared.ts';

export default mergeConfig(
  sharedConfig,
  defineConfig({
    test: {
      include: ['test-browser/**/*.test.ts'],
      // One Chromium is enough for a small machine.
      fileParallelism: false,
      outputFile: { json: 'reports/vitest-browser.json' },
    },
  }),
);
