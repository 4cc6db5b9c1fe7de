/** Runs the tests that need PostgreSQL and Redis, which it installs where it can, and ends with the totals. */
import { globSync } from 'node:fs';
import { installDebian, runSuite } from './run-suite.ts';

runSuite({ folder: 'apps/e2e', name: 'stores', prepare: hasServers });

function hasServers(): boolean {
  if (areThere()) return true;
  installDebian('postgresql', 'redis-server');
  if (areThere()) return true;
  console.log(
    'PostgreSQL or Redis is not there. The tests start those of Debian: "apt-get install postgresql redis-server".',
  );
  return false;
}

function areThere(): boolean {
  return ['/usr/lib/postgresql/*/bin/postgres', '/usr/bin/redis-server'].every((file) => globSync(file).length > 0);
}
