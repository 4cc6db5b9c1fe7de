import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { inlineAssets } from './inline-assets.ts';

/** How the page is built: into one document that needs nothing else. */
export const pageConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [inlineAssets()],
  build: {
    target: 'es2023',
    modulePreload: false,
    cssCodeSplit: false,
    // Everything is written into the document, pictures too.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  },
} satisfies UserConfig;
