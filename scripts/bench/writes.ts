import type { VendorName } from '@invitekit/specs/vendors';
import { type OtherServer, startBareExpress } from './answers.ts';
import { type NamedFake, startFakes } from './fake.ts';
import { type RecordedWrite, recordWrites, type Write } from './recorded-writes.ts';
import { measureRounds, type Rates } from './rounds.ts';
import type { Setup } from './setup.ts';
import { neededFor, onceEach } from './subjects.ts';
import type { LoadRequest } from './wrk.ts';

export interface WriteFigures {
  readonly vendor: VendorName;
  readonly write: Write;
  readonly rates: Rates;
}

/** What changes invitations, beside an Express that parses the same bodies and gives ready answers. */
export async function measureWrites(setup: Setup): Promise<readonly WriteFigures[]> {
  await using fakes = await startFakes(setup.checkouts);
  const recordings = await recordAllWrites(fakes.all, setup);
  await using bare = await startBareExpress(recordings[0]?.writes ?? [], 'parsed');
  return await compareWrites(recordings, [bare], setup);
}

/** What one fake can be asked. */
interface Recording {
  readonly name: string;
  readonly writes: readonly RecordedWrite[];
}

export async function recordAllWrites(
  fakes: readonly NamedFake[],
  { vendors, rounds }: Setup,
): Promise<readonly Recording[]> {
  return await Promise.all(
    fakes.map(async (fake) => ({ name: fake.name, writes: await recordWrites(fake, vendors, neededFor(rounds)) })),
  );
}

export async function compareWrites(
  recordings: readonly Recording[],
  others: readonly OtherServer[],
  { rounds }: Setup,
): Promise<readonly WriteFigures[]> {
  const figures: WriteFigures[] = [];
  for (const [index, recorded] of (recordings[0]?.writes ?? []).entries()) {
    const { name, vendor, write } = recorded;
    const subjects = [
      ...recordings.map((each) => onceEach(each.name, each.writes[index]?.requests ?? [])),
      ...others.map((server) => onceEach(server.name, requestsTo(server, recorded))),
    ];
    figures.push({ vendor, write, rates: await measureRounds(name, subjects, rounds) });
  }
  return figures;
}

function requestsTo(server: OtherServer, { requests, ...recorded }: RecordedWrite): readonly LoadRequest[] {
  return requests.flatMap((request) => server.requestsFor({ ...recorded, request }));
}
