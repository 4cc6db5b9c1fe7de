/** Runs the tests that need PostgreSQL and Redis, which it installs where it can, and ends with the totals. */
import { hasStoreServers } from './has-store-servers.ts';
import { runSuites } from './run-suite.ts';

runSuites({ folder: 'apps/e2e', name: 'stores', prepare: hasStoreServers });
