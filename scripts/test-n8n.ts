/** Runs the tests that need a real n8n, alone and in queue mode, and ends with the totals. */
import { hasStoreServers } from './has-store-servers.ts';
import { run, runSuites } from './run-suite.ts';

const isBuilt = () => run('turbo', ['run', 'build', '--filter=n8n-nodes-invitekit', '--output-logs=errors-only']);

runSuites(
  { folder: 'apps/e2e', name: 'n8n', prepare: isBuilt },
  // Its database and its queue are the servers of the stores.
  { folder: 'apps/e2e', name: 'n8n-queue', prepare: () => isBuilt() && hasStoreServers() },
);
