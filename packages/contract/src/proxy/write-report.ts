import { writeJson } from '@invitekit/report-parts';
import { findingsOf } from '../report/report.ts';
import type { ProxyReport } from './start-proxy.ts';

/** What became of the requests, in a line. */
export function describeTraffic({ traffic }: ProxyReport): string {
  const { requests, validated, unvalidated, refused, unanswered, abandoned } = traffic;
  const reasons = Object.entries(unvalidated).map(([reason, count]) => `${count} not validated, as ${reason}`);
  const parts = [
    `${requests} requests`,
    `${validated} validated`,
    ...(reasons.length === 0 ? ['0 not validated'] : reasons),
    ...(refused === 0 ? [] : [`${refused} refused by the proxy`]),
    ...(unanswered === 0 ? [] : [`${unanswered} without a whole answer`]),
    ...(abandoned === 0 ? [] : [`${abandoned} given up by the client`]),
  ];
  return parts.join(', ');
}

/** Whether nothing broke the spec, and everything was answered and validated. */
export function hasPassed(report: ProxyReport): boolean {
  const { unvalidated, unanswered } = report.traffic;
  return findingsOf(report).length === 0 && Object.keys(unvalidated).length === 0 && unanswered === 0;
}

/** The report as JSON. */
export function toProxyJson(report: ProxyReport): string {
  return writeJson({ passed: hasPassed(report), ...report });
}
