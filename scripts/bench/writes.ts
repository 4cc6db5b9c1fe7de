import type { VendorName } from '@invitekit/specs/vendors';
import { startBareExpress } from './answers.ts';
import { type NamedFake, startFakes } from './fake.ts';
import { type RecordedWrite, recordWrites, type Write } from './recorded-writes.ts';
import { measureRounds, type Rates, type Subject } from './rounds.ts';
import type { Setup } from './setup.ts';
import { neededFor, onceEach } from './subjects.ts';

export interface WriteFigures {
  readonly vendor: VendorName;
  readonly write: Write;
  readonly rates: Rates;
}

/** What changes invitations, beside an Express that parses the same bodies and gives ready answers. */
export async function measureWrites(setup: Setup): Promise<readonly WriteFigures[]> {
  await using fakes = await startFakes(setup.checkouts);
  return await compareWrites(fakes.all, setup);
}

export async function compareWrites(fakes: readonly NamedFake[], setup: Setup): Promise<readonly WriteFigures[]> {
  const { vendors, rounds } = setup;
  const recorded = await Promise.all(
    fakes.map(async (fake) => ({ name: fake.name, writes: await recordWrites(fake, vendors, neededFor(rounds)) })),
  );
  const ours = recorded[0]?.writes ?? [];
  await using bare = await startBareExpress(ours, 'parsed');

  const figures: WriteFigures[] = [];
  for (const [index, recording] of ours.entries()) {
    const { name, vendor, write } = recording;
    const subjects: Subject[] = recorded.map((each) => onceEach(each.name, each.writes[index]?.requests ?? []));
    subjects.push(onceEach(bare.name, requestsToBare(recording)));
    figures.push({ vendor, write, rates: await measureRounds(name, subjects, rounds) });
  }
  return figures;

  function requestsToBare({ requests, ...recording }: RecordedWrite) {
    return requests.flatMap((request) => bare.requestsFor({ ...recording, request }));
  }
}
