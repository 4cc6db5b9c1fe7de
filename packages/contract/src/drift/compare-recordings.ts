import { type VendorName, vendorNames } from '@invitekit/specs/vendors';
import type { RecordedFile } from '../recording/read-recordings.ts';
import { compareWithEarlier } from './compare/with-earlier.ts';
import { compareWithFake } from './compare/with-fake.ts';
import { compareWithSpec } from './compare/with-spec.ts';
import type { DriftReport } from './drift.ts';
import { replayAtFake } from './fake/replay-at-fake.ts';
import { mergeDrifts } from './merge.ts';
import { notSeenIn } from './not-seen.ts';
import { type Observed, observe } from './observe.ts';
import { settledIn } from './settle/settled-in.ts';

export interface DriftSettings {
  readonly recorded: readonly RecordedFile[];
  /** An earlier recording, of the same vendors. */
  readonly earlier?: readonly RecordedFile[] | undefined;
  /** The address of a fake, for instance `http://127.0.0.1:4010`. It gets a sandbox of its own, which is removed again. */
  readonly fake?: string | undefined;
}

/**
 * What a recording shows that the specs, an earlier recording and a fake do not: one report for each vendor in it.
 *
 * @throws {SettingsError} when the address of the fake is none, or a spec does not have an operation.
 * @throws {ConnectionFailed} when the fake does not answer.
 */
export async function compareRecordings({ recorded, earlier, fake }: DriftSettings): Promise<readonly DriftReport[]> {
  const reports: DriftReport[] = [];
  for (const vendor of vendorNames) {
    const own = ofVendor(vendor, recorded);
    if (own.length > 0) reports.push(await compareVendor(vendor, own, earlier && ofVendor(vendor, earlier), fake));
  }
  return reports;
}

function ofVendor(vendor: VendorName, files: readonly RecordedFile[]): readonly Observed[] {
  return files.filter(({ exchange }) => exchange.vendor === vendor).map(observe);
}

async function compareVendor(
  vendor: VendorName,
  observed: readonly Observed[],
  earlier: readonly Observed[] | undefined,
  fake: string | undefined,
): Promise<DriftReport> {
  const replayed = fake === undefined ? undefined : await replayAtFake(fake, vendor, observed);
  const drifts = mergeDrifts([
    ...compareWithSpec(observed),
    ...compareWithEarlier(observed, earlier ?? []),
    ...compareWithFake(replayed?.pairs ?? []),
  ]);
  const days = observed.map(({ recorded }) => recorded.recordedOn).toSorted();
  return {
    vendor,
    target: observed.every(({ recorded }) => recorded.target === 'live') ? 'live' : 'fake',
    recorded: [days[0] ?? '', days.at(-1) ?? ''],
    exchanges: observed.length,
    earlier: earlier && { exchanges: earlier.length },
    fake: replayed && { compared: replayed.pairs.length, leftOut: replayed.leftOut },
    drifts,
    notSeen: notSeenIn(observed, drifts),
    settled: settledIn(vendor, observed),
  };
}
