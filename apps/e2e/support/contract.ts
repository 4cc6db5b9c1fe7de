import type { VendorName } from '@invitekit/clients';
import { type CheckSettings, checkContract, type Report } from '@invitekit/contract';
import { type Alteration, type AlteringProxy, startAlteringProxy } from './altering-proxy.ts';
import type { Sandbox } from './sandbox.ts';

export interface ProxiedRun {
  readonly report: Report;
  readonly requests: AlteringProxy['requests'];
}

/** Checks a vendor of a sandbox through a proxy, which may alter what is answered. */
export async function checkThroughProxy(
  sandbox: Sandbox,
  vendor: VendorName,
  settings: Partial<CheckSettings> = {},
  alter?: Alteration,
): Promise<ProxiedRun> {
  const { baseUrl, apiKey } = sandbox.access(vendor);
  const proxy = await startAlteringProxy(baseUrl, alter);
  try {
    const report = await checkContract({
      vendor,
      baseUrl: proxy.url,
      key: apiKey,
      sleep: async () => {},
      ...settings,
    });
    return { report, requests: proxy.requests };
  } finally {
    await proxy.close();
  }
}
