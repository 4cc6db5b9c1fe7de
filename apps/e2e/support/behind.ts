import { startPrism } from '../witnesses/prism.ts';
import { type Proxies, startProxies } from './proxies.ts';

/** What stands between clients and fake, by the value of `INVITEKIT_BEHIND_PROXIES`. */
const startBy: Readonly<Record<string, (serverUrl: string, file: string) => Promise<Proxies>>> = {
  contract: startProxies,
  prism: startPrism,
};

/** Starts proxies before a fake for a test file; undefined unless the vendors are to be reached behind some. */
export const startBehind = readKind(process.env['INVITEKIT_BEHIND_PROXIES']);

function readKind(kind = '') {
  const start = startBy[kind];
  if (kind !== '' && start === undefined) throw new Error(`There are no proxies of the kind ${kind}`);
  return start;
}
