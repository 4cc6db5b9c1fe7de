import { defineConfig, type UserConfig } from 'tsdown';
import { ownSourceMaps } from '../../scripts/packages/own-source-maps.ts';
import { thirdPartyNotices } from '../../scripts/packages/third-party-notices.ts';
import { embed } from './build/embed.ts';
import { startFast } from './build/start-fast.ts';

/** Files of Swagger UI are embedded. */
const notices = thirdPartyNotices(import.meta.url, ['swagger-ui-dist']);

const shared = {
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  // The package is of type module, so `.js` says enough.
  fixedExtension: false,
} satisfies UserConfig;

/** The command, in parts: what a first answer does not need is read when it is asked for. */
export const command = {
  ...shared,
  entry: ['src/main.ts'],
  dts: false,
  minify: true,
  plugins: [embed(), startFast(), notices],
} satisfies UserConfig;

export default defineConfig([
  command,
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      msw: 'src/msw/index.ts',
      vitest: 'src/vitest/index.ts',
      'vitest-global-setup': 'src/vitest/global-setup.ts',
    },
    sourcemap: true,
    plugins: [embed(), ownSourceMaps(), notices],
    // The types of what is bundled are written into the declarations.
    dts: true,
    publint: { strict: true },
    attw: { profile: 'esm-only', level: 'error' },
  },
]);
