import { defineConfig } from 'tsdown';

const entry = { index: 'src/index.ts', sender: 'src/sender/index.ts' };
const platform = 'neutral';
const target = 'es2022';

export default defineConfig([
  {
    entry,
    platform,
    target,
    format: 'cjs',
    sourcemap: true,
    // The types of the specs are written into the declarations, so that users install one package.
    dts: { eager: true },
  },
  {
    entry,
    platform,
    target,
    format: 'esm',
    sourcemap: true,
    dts: false,
    plugins: [
      {
        name: 'types-once',
        generateBundle() {
          for (const name of Object.keys(entry)) {
            // ESM takes its types from those of CommonJS; the other way round, CommonJS could not import them.
            this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: `export * from './${name}.cjs';\n` });
          }
        },
      },
    ],
  },
]);
