import { defineConfig, mergeConfig } from 'vitest/config';
import { sharedConfig } from '../../vitest.shared.ts';

// What needs a browser has a configuration of its own.
export default mergeConfig(
  sharedConfig,
  defineConfig({ test: { include: ['test/**/*.test.ts'], globalSetup: 'test/bundled-command.ts' } }),
);
