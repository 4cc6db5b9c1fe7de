import type { Mutant } from './mutant.ts';

const source = 'packages/n8n-nodes/nodes';
const together = 'apps/e2e/test/n8n';

export const inNodes: readonly Mutant[] = [
  {
    file: `${source}/shared/stop-rule.ts`,
    before: "'account-restricted': 'account',",
    after: '',
    suites: [`${together}/stop-rule.test.ts`],
  },
  {
    file: `${source}/shared/sending/find-blocker.ts`,
    before: 'attempts >= perRun) {',
    after: 'attempts > perRun) {',
    suites: [`${together}/send-one-run.test.ts`],
  },
  {
    file: `${source}/shared/output.ts`,
    before: 'const pairedItem = { item };',
    after: 'const pairedItem = { item: 0 };',
    suites: [`${together}/send-one-run.test.ts`],
  },
  {
    file: `${source}/shared/webhook/receive.ts`,
    before: 'accountId === null || accountId === registration.accountId',
    after: 'true',
    suites: [`${together}/webhook-trigger-forgeries.test.ts`],
  },
];
