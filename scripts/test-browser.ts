/** Runs the tests that need a real browser, which it installs where it can, and ends with the totals. */
import { existsSync } from 'node:fs';
import { installDebian, runSuites } from './run-suite.ts';

const chosen = process.env['CHROMIUM_PATH'];
const chromium = chosen ?? '/usr/bin/chromium';

runSuites({ folder: 'apps/mock-server', name: 'browser', prepare: hasChromium });

function hasChromium(): boolean {
  if (existsSync(chromium)) return true;
  if (chosen === undefined) installDebian('chromium', 'curl');
  if (existsSync(chromium)) return true;
  console.log(
    `There is no Chromium at ${chromium}. Install it, on Debian with "apt-get install chromium", or set CHROMIUM_PATH.`,
  );
  return false;
}
