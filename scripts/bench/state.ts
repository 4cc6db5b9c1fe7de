import { startFake } from './fake.ts';
import { compareLists, type ListFigures, recordAllLists } from './lists.ts';
import type { Setup } from './setup.ts';
import { temporaryFile } from './temporary.ts';
import { compareWrites, recordAllWrites, type WriteFigures } from './writes.ts';

export interface StateFigures {
  readonly lists: readonly ListFigures[];
  readonly writes: readonly WriteFigures[];
}

/** What it costs that everything is kept in a file. */
export async function measureState(setup: Setup): Promise<StateFigures> {
  const [{ path }] = setup.checkouts;
  await using kept = await startFake({ name: '--state', path }, ['--state', temporaryFile('state')]);
  await using plain = await startFake({ name: 'without', path });
  return {
    lists: await compareLists(await recordAllLists([kept, plain], setup, ['sent']), [], setup),
    writes: await compareWrites(await recordAllWrites([kept, plain], setup), [], setup),
  };
}
