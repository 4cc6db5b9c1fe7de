import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VendorName } from '@invitekit/specs/vendors';
import { respect } from '../../../apps/e2e/witnesses/respect.ts';
import {
  findingsOf,
  type RecordedFile,
  readRecordings,
  startProxy,
  validateExchange,
} from '../../../packages/contract/src/index.ts';
import { Recorder } from '../../../packages/contract/src/recording/recorder.ts';
import type { Fake } from '../fake.ts';

/** What a program's traffic shows. The program is the vendor's scenarios, run by `respect`. */
export interface Traffic {
  /** What `respect` finds. */
  readonly respect: readonly string[];
  /** What the contract finds in single exchanges, as the matchers and the proxy hold them against the spec. */
  readonly exchanges: readonly string[];
  readonly recorded: readonly RecordedFile[];
}

/** Runs a vendor's scenarios in a new sandbox of a fake, through a proxy that records. */
export async function watchTraffic(vendor: VendorName, fake: Fake): Promise<Traffic> {
  const folder = mkdtempSync(join(tmpdir(), 'invitekit-traffic-'));
  try {
    await using sandbox = await fake.sandbox({ invitations: 30 });
    const recorder = Recorder.open(join(folder, 'recording'), { vendor, target: 'fake' });
    const findings = new Set<string>();
    const proxy = await startProxy({
      vendor,
      target: sandbox.connection(vendor).baseUrl,
      allowWrites: true,
      record: (exchange) => {
        recorder.add(exchange);
        for (const { operation, rule, came } of validateExchange(vendor, exchange)) {
          findings.add(`${operation}, ${rule}: ${came}`);
        }
      },
    });
    const verdict = await respect(vendor, sandbox, proxy.url);
    const report = await proxy.close();
    for (const { operation, rule, came } of findingsOf(report)) findings.add(`${operation}, ${rule}: ${came}`);
    return { respect: verdict.findings, exchanges: [...findings], recorded: readRecordings(recorder.folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
