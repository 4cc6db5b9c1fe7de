import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', sender: 'src/sender/index.ts' },
  format: ['esm', 'cjs'],
  // The types of the specs are written into the declarations, so that users install one package.
  dts: { eager: true },
  platform: 'neutral',
  target: 'es2022',
});
