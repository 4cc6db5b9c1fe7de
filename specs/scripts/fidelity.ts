/** Writes `docs/fidelity.md` from the specs; with `--check`, fails when it is stale. */
import { readFidelity } from './fidelity/read-fidelity.ts';
import { writeFidelity } from './fidelity/write-fidelity.ts';
import { keep } from './keep.ts';
import { vendors } from './vendors.ts';

await keep('docs/fidelity.md', () => writeFidelity(vendors.map(readFidelity)));
