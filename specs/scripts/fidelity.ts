/** Writes `docs/fidelity.md` from the specs; with `--check`, fails when it is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { readFidelity } from './fidelity/read-fidelity.ts';
import { writeFidelity } from './fidelity/write-fidelity.ts';
import { vendors } from './vendors.ts';

const target = new URL('../../docs/fidelity.md', import.meta.url);
const text = writeFidelity(vendors.map(readFidelity));
const present = await readFile(target, 'utf8').catch(() => '');
if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if (present !== text) {
  console.error('Stale: docs/fidelity.md. Run "npx -y pnpm@12 generate" and commit the result.');
  process.exitCode = 1;
}
