import type { VendorName } from '@invitekit/specs/vendors';
import { specmatic } from '../../../apps/e2e/witnesses/specmatic.ts';
import { compareRecordings } from '../../../packages/contract/src/index.ts';
import type { Fake } from '../fake.ts';
import type { Caught } from './caught.ts';
import { check } from './check.ts';
import { type Traffic, watchTraffic } from './traffic.ts';

/** What everybody finds in a vendor's part of a fake. `sound` is one without a defect, and what its traffic showed. */
export async function catchIn(
  vendor: VendorName,
  fake: Fake,
  sound: { readonly fake: Fake; readonly traffic: Traffic },
): Promise<Caught> {
  const traffic = await watchTraffic(vendor, fake);
  return {
    check: await check(vendor, fake),
    matchers: traffic.exchanges,
    drift: await compare(traffic, sound),
    respect: traffic.respect,
    Specmatic: await askSpecmatic(vendor, fake, sound.fake),
  };
}

/** What is certain of how a recording differs from one of the sound fake, from what that answers, and from the spec. */
async function compare(
  { recorded }: Traffic,
  sound: { readonly fake: Fake; readonly traffic: Traffic },
): Promise<readonly string[]> {
  const { recorded: earlier } = sound.traffic;
  const reports = await compareRecordings({ recorded, earlier, fake: sound.fake.url });
  return reports
    .flatMap(({ drifts }) => drifts)
    .filter(({ certainty }) => certainty === 'sure')
    .map(({ operation, sentence }) => `${operation}: ${sentence}`);
}

async function askSpecmatic(vendor: VendorName, fake: Fake, soundFake: Fake): Promise<readonly string[]> {
  await using sound = await soundFake.sandbox();
  await using judged = await fake.sandbox();
  return (await specmatic(vendor, { sound, judged })).findings;
}
