import { defineConfig } from 'tsdown';
import { readSpec } from './reader/index.ts';
import { vendorNames } from './vendors.ts';

const ofVendor = ['vendor', 'errors', 'generated'] as const;
const names = [
  'vendors',
  'operation-names',
  'operation-types',
  ...vendorNames.flatMap((vendor) => ofVendor.map((name) => `${vendor}/${name}`)),
];

/** What is published: Node runs no TypeScript inside node_modules. */
export default defineConfig({
  entry: Object.fromEntries(names.map((name) => [name, `${name}.ts`])),
  format: ['esm'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  // The package is of type module, so `.js` says enough.
  fixedExtension: false,
  plugins: [
    {
      name: 'documents',
      generateBundle() {
        for (const vendor of vendorNames) {
          const source = `${JSON.stringify(readSpec(vendor), undefined, 2)}\n`;
          this.emitFile({ type: 'asset', fileName: `${vendor}/openapi.json`, source });
        }
      },
    },
  ],
});
