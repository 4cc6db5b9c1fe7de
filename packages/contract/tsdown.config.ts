import { defineConfig } from 'tsdown';
import { ownSourceMaps } from '../../scripts/packages/own-source-maps.ts';
import { thirdPartyNotices } from '../../scripts/packages/third-party-notices.ts';

export default defineConfig({
  entry: { index: 'src/index.ts', main: 'src/main.ts', vitest: 'src/matchers/vitest.ts' },
  format: ['esm'],
  // The types of the manifest are written into the declarations.
  dts: { eager: true },
  // Node runs no TypeScript inside node_modules, so what is written in it there comes along.
  deps: {
    alwaysBundle: [
      '@invitekit/report-parts',
      /^@invitekit\/specs\/(nearest-name|operation-names|reader|vendors|\w+\/vendor)$/,
    ],
  },
  platform: 'node',
  target: 'node20',
  // The package is of type module, so `.js` says enough.
  fixedExtension: false,
  sourcemap: true,
  plugins: [ownSourceMaps(), thirdPartyNotices(import.meta.url)],
});
