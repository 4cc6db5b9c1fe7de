import { once } from 'node:events';
import { createServer } from 'node:http';
import { listen, urlOf } from '../http/listen.ts';
import type { Report } from '../report/report.ts';
import { loadSpec } from '../spec/spec.ts';
import { Ledger, type Traffic } from './ledger.ts';
import type { ProxySettings } from './proxy-settings.ts';
import { readTarget } from './read-target.ts';
import { maxHeaderSize } from './send-on.ts';
import { createServe } from './serve.ts';

/** A report of all that has passed, and what became of it. */
export interface ProxyReport extends Report {
  readonly traffic: Traffic;
}

export interface RunningProxy {
  /** Where clients find the vendor. */
  readonly url: string;
  readonly targetKind: 'live' | 'fake';
  /** What has been seen so far. */
  report(): ProxyReport;
  /** Takes no more requests, waits until those under way are answered and judged, and gives the last report. */
  close(): Promise<ProxyReport>;
}

/** What is under way may take so long at the end, in milliseconds. */
const patienceMs = 10_000;

/**
 * Starts a reverse proxy that passes everything on unchanged, and holds each exchange against the spec of the vendor.
 *
 * @throws {SettingsError} when there is no such target, or the port cannot be had.
 */
export async function startProxy(settings: ProxySettings): Promise<RunningProxy> {
  const target = readTarget(settings);
  const { operations } = loadSpec(settings.vendor);
  const ledger = new Ledger();
  const { serve, settled } = createServe({ ...settings, target, ledger });
  const server = createServer({ maxHeaderSize, requestTimeout: 0, headersTimeout: 60_000, keepAliveTimeout: 0 }, serve);
  await listen(server, settings);
  const report = (): ProxyReport => ({
    vendor: settings.vendor,
    baseUrl: target.url.href.replace(/\/+$/, ''),
    incomplete: undefined,
    accountId: undefined,
    mode: settings.allowWrites === true ? 'writes allowed' : 'read-only',
    operations: ledger.report(operations.map(({ id }) => id)),
    coverage: undefined,
    negatives: 0,
    credits: undefined,
    traffic: ledger.traffic,
  });
  return {
    url: urlOf(server),
    targetKind: target.kind,
    report,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
      await closed;
      clearTimeout(timer);
      settled();
      return report();
    },
  };
}
