/** Runs the tests that need a real n8n, and ends with the totals. */
import { run, runSuite } from './run-suite.ts';

runSuite({
  folder: 'apps/e2e',
  name: 'n8n',
  prepare: () => run('turbo', ['run', 'build', '--filter=n8n-nodes-invitekit', '--output-logs=errors-only']),
});
