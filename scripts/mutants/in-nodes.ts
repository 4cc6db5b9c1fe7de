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
    file: `${source}/shared/stale.ts`,
    before: 'Date.parse(sentAt.latest) <= border',
    after: 'Date.parse(sentAt.earliest) <= border',
    suites: [`${together}/withdraw-stale.test.ts`],
  },
  {
    file: `${source}/shared/sending/time-window.ts`,
    before: '({ latest }) => latest > start',
    after: '({ earliest }) => earliest > start',
    suites: [`${together}/send-limits.test.ts`],
  },
  {
    file: `${source}/shared/sending/next-step.ts`,
    before: "uncertain: 'look',",
    after: "uncertain: 'skip',",
    suites: [`${together}/next-step.test.ts`],
  },
  {
    file: `${source}/shared/sending/check.ts`,
    before: 'if (attempts >= limits.perRun) {',
    after: 'if (attempts > limits.perRun) {',
    suites: [`${together}/send-limits.test.ts`],
  },
  {
    file: `${source}/shared/sending/do-not-invite.ts`,
    before: "return isClear ? 'other' : 'unclear';",
    after: "return 'other';",
    suites: [`${together}/do-not-invite.test.ts`],
  },
  {
    file: `${source}/shared/operations/send-invitation.ts`,
    before: 'recordSent(history, [request.member, tried.value.member], run.now());',
    after: '',
    suites: [`${together}/send-limits.test.ts`],
  },
  {
    file: `${source}/shared/output.ts`,
    before: 'const pairedItem = { item };',
    after: 'const pairedItem = { item: 0 };',
    suites: [`${together}/send-outputs.test.ts`],
  },
  {
    file: `${source}/shared/webhook/receive.ts`,
    before: 'accountId === null || accountId === registration.accountId',
    after: 'true',
    suites: [`${together}/webhook-trigger-deliveries.test.ts`, `${together}/webhook-trigger-forms.test.ts`],
  },
];
