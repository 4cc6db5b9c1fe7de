import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  dts: false,
  platform: 'node',
  target: 'node22',
  // The package is of type module, so `.js` says enough.
  fixedExtension: false,
});
