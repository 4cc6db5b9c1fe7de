import type { Mutant } from './mutant.ts';

const core = 'packages/clients/src/core';
const vendors = 'packages/clients/src/vendors';
const own = 'packages/clients/test';
const together = 'apps/e2e/test';

export const inClients: readonly Mutant[] = [
  {
    file: `${core}/approximate-time.ts`,
    before: 'month: 30 * dayMs,',
    after: 'month: 31 * dayMs,',
    suites: [`${own}/approximate-time.test.ts`],
  },
  {
    file: `${core}/approximate-time.ts`,
    before: '(count + 1) * milliseconds',
    after: 'count * milliseconds',
    suites: [`${own}/approximate-time.test.ts`],
  },
  {
    file: `${core}/credit-budget.ts`,
    before: 'if (price > limit - spent) {',
    after: 'if (price > limit) {',
    suites: [`${together}/vendors/linkup-budget.test.ts`],
  },
  {
    file: `${core}/retry.ts`,
    before: '|| attempt >= attempts)',
    after: '|| attempt > attempts)',
    suites: [`${own}/retry.test.ts`],
  },
  {
    file: `${core}/retry-after.ts`,
    before: 'Math.max(...known)',
    after: 'Math.min(...known)',
    suites: [`${own}/retry-after.test.ts`],
  },
  {
    file: `${core}/write-once.ts`,
    before: 'if (found !== undefined) return found;',
    after: '',
    suites: [`${own}/write-once.test.ts`],
  },
  {
    file: `${core}/read-pass.ts`,
    before: "isProof: by === 'end' && !isBlind",
    after: "isProof: by === 'end'",
    suites: [`${together}/changing-lists.test.ts`],
  },
  {
    file: `${vendors}/connectsafely/lists.ts`,
    before: 'String(startIndex + count)',
    after: 'String(startIndex + count + 1)',
    suites: [`${together}/list-sent.test.ts`],
  },
  {
    file: `${vendors}/unipile/send.ts`,
    before: "requestStatus ? 'cooldown' : 'closed'",
    after: "'closed'",
    suites: [`${together}/situations.test.ts`, `${together}/vendors/unipile-sending.test.ts`],
  },
  {
    file: `${vendors}/postpress/errors.ts`,
    before: 'because: reasonOf(known),',
    after: '',
    suites: [`${together}/situations.test.ts`, `${together}/vendors/postpress-sending.test.ts`],
  },
  {
    file: `${core}/webhook/signature.ts`,
    before: '<= toleranceMs;',
    after: '<= 1000 * toleranceMs;',
    suites: [`${together}/verify-webhook.test.ts`],
  },
];
