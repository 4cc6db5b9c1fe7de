import { vendorNames } from '@invitekit/clients';
import { findingsOf, type ProxyReport, startProxy } from '@invitekit/contract';
import { breaksOnPurpose } from './breaks-on-purpose.ts';
import type { BaseUrls } from './sandbox.ts';

/** A proxy of the contract before each vendor of a fake. */
export interface Proxies {
  readonly baseUrls: BaseUrls;
  /** @throws when anything broke the spec that the file does not break on purpose, or was not validated. */
  close(): Promise<void>;
}

export async function startProxies(serverUrl: string, file: string): Promise<Proxies> {
  const started = vendorNames.map(async (vendor) => {
    const running = await startProxy({ vendor, target: `${serverUrl}/${vendor}`, allowWrites: true });
    return [vendor, running] as const;
  });
  const proxies = await Promise.all(started);
  return {
    baseUrls: Object.fromEntries(proxies.map(([vendor, { url }]) => [vendor, url])),
    async close() {
      const reports = await Promise.all(proxies.map(([, running]) => running.close()));
      const problems = reports.flatMap((report) => problemsOf(report, file));
      if (problems.length > 0) throw new Error(`Behind the proxies:\n${problems.join('\n')}`);
    },
  };
}

function problemsOf(report: ProxyReport, file: string): readonly string[] {
  const { rules = [], unvalidated = 0 } = breaksOnPurpose.find(({ name }) => file.endsWith(`/test/${name}`)) ?? {};
  const findings = findingsOf(report).filter(({ rule }) => !rules.includes(rule));
  const { requests, answered, validated, ...traffic } = report.traffic;
  const left = answered - validated;
  return [
    ...findings.map((finding) => `${report.vendor}: ${JSON.stringify(finding)}`),
    ...(left > unvalidated
      ? [`${report.vendor}: ${requests} requests, ${left} not validated: ${JSON.stringify(traffic)}`]
      : []),
  ];
}
