import { defineConfig } from 'vite';
import { pageConfig } from './page-config.ts';

/** For working on the page: `vite page`, beside a fake that listens on its own port. */
export default defineConfig({
  ...pageConfig,
  server: { host: '127.0.0.1', proxy: { '/_mock': 'http://127.0.0.1:4010' } },
});
