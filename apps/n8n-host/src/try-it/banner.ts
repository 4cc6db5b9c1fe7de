import type { WorkflowSummary } from '../api/schemas.ts';
import { owner } from '../api/session.ts';

export interface BannerFacts {
  readonly url: string;
  readonly fakeUrl: string;
  readonly folder: string;
  readonly workflows: readonly WorkflowSummary[];
}

/** What a person needs to start. */
export function createBanner({ url, fakeUrl, folder, workflows }: BannerFacts): string {
  const width = Math.max(0, ...workflows.map(({ name }) => name.length));
  return [
    '',
    'n8n is ready, with our nodes in it, and the fake behind them. Ctrl-C stops both.',
    '',
    `  address   ${url}`,
    `  e-mail    ${owner.email}`,
    `  password  ${owner.password}`,
    `  fake      ${fakeUrl}`,
    '',
    ...(workflows.length === 0 ? [] : ['Workflows to try:', '']),
    ...workflows.map(({ id, name }) => `  ${name.padEnd(width)}  ${url}/workflow/${id}`),
    ...(workflows.length === 0 ? [] : ['']),
    `What you change in n8n is kept in ${folder}; with --fresh you start anew.`,
    '',
  ].join('\n');
}
