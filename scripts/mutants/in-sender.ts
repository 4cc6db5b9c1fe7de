import type { Mutant } from './mutant.ts';

const source = 'packages/clients/src/sender';
const together = 'apps/e2e/test';

export const inSender: readonly Mutant[] = [
  {
    file: `${source}/stale.ts`,
    before: 'Date.parse(sentAt.latest) <= border',
    after: 'Date.parse(sentAt.earliest) <= border',
    suites: [`${together}/n8n/withdraw-stale.test.ts`],
  },
  {
    file: `${source}/windows.ts`,
    before: 'const isFull = moments.filter(({ latest }) => latest >= start)',
    after: 'const isFull = moments.filter(({ earliest }) => earliest >= start)',
    suites: [`${together}/n8n/send-limits.test.ts`],
  },
  {
    file: `${source}/judge.ts`,
    before: "? { is: 'free' } : { is: 'unclear', attempt };",
    after: "? { is: 'free' } : { is: 'free' };",
    suites: [`${together}/sender/never-twice.test.ts`],
  },
  {
    file: `${source}/do-not-contact.ts`,
    before: "return isClear ? 'other' : 'unclear';",
    after: "return 'other';",
    suites: [`${together}/sender/sender.test.ts`],
  },
  {
    file: `${source}/send.ts`,
    before:
      "await account.settle(attempt, { result: 'done', endedAt, person: [...new Set([...person, ...attempt.person])] });",
    after: '',
    suites: [`${together}/sender/sender.test.ts`],
  },
];
