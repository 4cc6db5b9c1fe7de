import type { VendorName } from '@invitekit/clients';
import { type RecordedFile, readRecordings, startProxy } from '@invitekit/contract';
import { Recorder } from '../../../packages/contract/src/recording/recorder.ts';
import { type Alteration, type PassedRequest, startAlteringProxy } from './altering-proxy.ts';
import { checkThroughProxy } from './contract.ts';
import { somePeople } from './planted.ts';
import type { Sandbox } from './sandbox.ts';

/** Every sandbox of it has the same people and ids. */
export const recordedPlan = { ...somePeople, seed: 7 };

/** All requests of a check with writes, as they were sent to a sandbox of that plan. */
export async function trafficOf(sandbox: Sandbox, vendor: VendorName): Promise<readonly PassedRequest[]> {
  const { requests } = await checkThroughProxy(sandbox, vendor, { allowWrites: true, most: 40 });
  return requests.map((request) => withKeys(request, sandbox, vendor, 'out'));
}

/** Sends the requests to a sandbox, whose answers may be altered, and records the exchanges in a folder. */
export async function record(
  { sandbox, vendor, folder }: { readonly sandbox: Sandbox; readonly vendor: VendorName; readonly folder: string },
  traffic: readonly PassedRequest[],
  alter?: Alteration,
  live = false,
): Promise<readonly RecordedFile[]> {
  const changed = await startAlteringProxy(sandbox.access(vendor).baseUrl, alter);
  const recorder = Recorder.open(folder, { vendor, target: live ? 'live' : 'fake' });
  const proxy = await startProxy({
    vendor,
    target: changed.url,
    allowWrites: true,
    record: (exchange) => recorder.add(exchange),
  });
  try {
    for (const request of traffic) {
      const { method, path, headers, body } = withKeys(request, sandbox, vendor, 'in');
      const answer = await fetch(`${proxy.url}${path}`, { method, headers, body: body ?? null });
      await answer.arrayBuffer();
    }
  } finally {
    await proxy.close();
    await changed.close();
  }
  return readRecordings(folder);
}

/** Puts words in the place of a sandbox's keys, or the keys in the place of the words. */
function withKeys(request: PassedRequest, sandbox: Sandbox, vendor: VendorName, way: 'in' | 'out'): PassedRequest {
  const service = sandbox.serviceKey(vendor) ?? '';
  const words = [
    ...(service === '' ? [] : [[service, '{service key}'] as const]),
    [sandbox.access(vendor).apiKey, '{key}'] as const,
  ];
  const replace = (text: string) =>
    words.reduce(
      (changed, [key, word]) => (way === 'out' ? changed.replaceAll(key, word) : changed.replaceAll(word, key)),
      text,
    );
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, replace(value)]));
  return { ...request, headers };
}
