import { appendFileSync, mkdirSync } from 'node:fs';
import { vendorNames } from '@invitekit/clients';
import { findingsOf, startProxy } from '@invitekit/contract';
import type { BaseUrls } from './sandbox.ts';

export interface Proxies {
  readonly baseUrls: BaseUrls;
  close(): Promise<void>;
}

export async function startProxies(serverUrl: string, file: string): Promise<Proxies> {
  const proxies = await Promise.all(
    vendorNames.map(async (vendor) => {
      const trouble: string[] = [];
      return {
        vendor, trouble,
        running: await startProxy({ vendor, target: `${serverUrl}/${vendor}`, allowWrites: true, onTrouble: (t) => trouble.push(t) }),
      };
    }),
  );
  return {
    baseUrls: Object.fromEntries(proxies.map(({ vendor, running }) => [vendor, running.url])),
    async close() {
      mkdirSync('/tmp/w/px', { recursive: true });
      for (const { vendor, running, trouble } of proxies) {
        const report = await running.close();
        appendFileSync('/tmp/w/px/all.jsonl', JSON.stringify({ file, vendor, traffic: report.traffic, findings: findingsOf(report), trouble: trouble.slice(0,5) }) + '\n');
      }
    },
  };
}
