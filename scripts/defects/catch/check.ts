import type { VendorName } from '@invitekit/specs/vendors';
import { checkContract, findingsOf } from '../../../packages/contract/src/index.ts';
import type { Fake } from '../fake.ts';

/** What `check` finds in a new sandbox of a fake, as it checks one: with writes, and what cannot be undone. */
export async function check(vendor: VendorName, fake: Fake, seed = 1): Promise<readonly string[]> {
  await using sandbox = await fake.sandbox({ invitations: 30, seed });
  const { baseUrl, apiKey, otherKeys } = sandbox.connection(vendor);
  const report = await checkContract({
    vendor,
    baseUrl,
    key: apiKey,
    serviceKey: otherKeys['service'],
    allowWrites: true,
    seed,
  });
  const findings = findingsOf(report).map(
    ({ operation, rule, came, wanted }) => `${operation}, ${rule}: ${came}; wanted: ${wanted}`,
  );
  return report.incomplete === undefined
    ? findings
    : [...findings, `did not get to its end: ${report.incomplete.message}`];
}
