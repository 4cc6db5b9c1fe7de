/**
 * Measures how fast the contract's proxy is, beside the least that `node:http` can do: pages of 12 and of 100 invitations of
 * the fake, by turns. Both packages must be built. `--rounds` and `--seconds` set how long it takes (default: 5 and 3).
 */
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import { startFake } from './bench/fake.ts';
import { median } from './bench/figures.ts';
import { freePort } from './bench/free-port.ts';
import { planOfLists } from './bench/plan-of-lists.ts';
import { endWithUs, start } from './bench/processes.ts';
import { recordLists } from './bench/recorded-lists.ts';
import { prepareLoad, runFor } from './bench/wrk.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = `${root}packages/contract/dist/main.js`;
const bare = fileURLToPath(new URL('bench/servers/bare-proxy.mjs', import.meta.url));

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seconds: { type: 'string' } } });
const rounds = Number(values.rounds ?? 5);
const seconds = Number(values.seconds ?? 3);

if (!existsSync(command)) throw new Error(`${command} is not there. Build it: npx -y pnpm@12 build`);
endWithUs();
await using fake = await startFake({ name: 'this', path: root });
for (const size of [12, 100]) {
  const sandbox = await fake.sandbox(planOfLists(size));
  for (const { vendor, request } of await recordLists(sandbox, vendorNames, size, ['sent'])) {
    await measure(vendor, size, request);
  }
}

type Recorded = Parameters<typeof prepareLoad>[0][number];

async function measure(vendor: VendorName, size: number, request: Recorded): Promise<void> {
  const { origin } = new URL(request.url);
  const target = `${origin}/${vendor}`;
  const [barePort, port] = [await freePort(), await freePort()];
  await using _bare = start(process.execPath, [bare, String(barePort), origin]);
  const options = ['--vendor', vendor, '--target', target, '--port', String(port), '--allow-writes'];
  await using _proxy = start(process.execPath, [command, 'proxy', ...options]);
  const path = request.url.slice(origin.length);
  const atBare = { ...request, url: `http://127.0.0.1:${barePort}${path}` };
  const atProxy = { ...request, url: `http://127.0.0.1:${port}${path.slice(vendor.length + 1)}` };
  const rates: Readonly<Record<'bare' | 'proxy', number[]>> = { bare: [], proxy: [] };
  for (const { url, headers } of [atBare, atProxy]) await untilThere(url, headers);
  for (let round = -1; round < rounds; round += 1) {
    const [atOne, atOther] = [
      await runFor(prepareLoad([atBare]), seconds),
      await runFor(prepareLoad([atProxy]), seconds),
    ];
    // The first round warms up.
    if (round < 0) continue;
    rates.bare.push(atOne.rate);
    rates.proxy.push(atOther.rate);
  }
  const [one, other] = [median(rates.bare), median(rates.proxy)];
  const figures = `bare ${one.toFixed()}/s, proxy ${other.toFixed()}/s, ratio ${(other / one).toFixed(2)}`;
  console.log(`${vendor.padEnd(14)} ${String(size).padStart(3)} invitations: ${figures}`);
}

/** Waits until a server listens. */
async function untilThere(url: string, headers: Readonly<Record<string, string>>): Promise<void> {
  for (let count = 0; count < 3000; count += 1) {
    const isThere = await fetch(url, { headers }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await setTimeout(100);
  }
  throw new Error(`Nobody listens at ${new URL(url).origin}`);
}
