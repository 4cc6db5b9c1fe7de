import { globSync } from 'node:fs';
import { installDebian } from './run-suite.ts';

/** Whether PostgreSQL and Redis are there, which it installs where it can. */
export function hasStoreServers(): boolean {
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
