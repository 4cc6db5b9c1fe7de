import { createRequire } from 'node:module';
import { defineConfig, mergeConfig } from 'vitest/config';
import { sharedConfig } from '../../vitest.shared.ts';

const require = createRequire(import.meta.url);

export default mergeConfig(
  sharedConfig,
  defineConfig({
    // n8n-core and built nodes load the CommonJS build; with another copy in the tests, instanceof would fail.
    resolve: { alias: { 'n8n-workflow': require.resolve('n8n-workflow') } },
    test: {
      include: ['test/**/*.test.ts'],
      env: { N8N_LOG_LEVEL: 'silent' },
      globalSetup: 'support/forget-answers.ts',
    },
  }),
);
