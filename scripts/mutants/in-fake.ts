import type { Mutant } from './mutant.ts';

const source = 'apps/mock-server/src';
const own = 'apps/mock-server/test';
const together = 'apps/e2e/test';

export const inFake: readonly Mutant[] = [
  {
    file: `${source}/world/send-invitation.ts`,
    before: 'if (sent < most) return undefined;',
    after: 'if (sent <= most) return undefined;',
    suites: [`${own}/world/rules.test.ts`],
  },
  {
    file: `${source}/world/send-invitation.ts`,
    before: "last?.state === 'withdrawn' || last?.state === 'ignored'",
    after: "last?.state === 'withdrawn'",
    suites: [`${own}/world/rules.test.ts`, `${own}/world/model.test.ts`],
  },
  {
    file: `${source}/world/age.ts`,
    before: "['week', week]",
    after: "['week', 6 * day]",
    suites: [`${together}/across-vendors.test.ts`, `${own}/recorded/standing.test.ts`],
  },
  {
    file: `${source}/world/handle-invitation.ts`,
    before: "if (invitation.state !== 'pending') {",
    after: "if (invitation.state === 'accepted') {",
    suites: [`${own}/world/rules.test.ts`, `${own}/world/model.test.ts`],
  },
  {
    file: `${source}/world/handle-invitation.ts`,
    before: 'if (secret !== undefined && secret !== invitation.sharedSecret) {',
    after: 'if (secret === invitation.id) {',
    suites: [`${together}/vendors/connectsafely-invitations.test.ts`, `${own}/recorded/standing.test.ts`],
  },
  {
    file: `${source}/world/passage-of-time.ts`,
    before: "expires ? 'expired' : ignores ? 'ignored' : 'accepted'",
    after: "expires ? 'expired' : 'accepted'",
    suites: [`${own}/world/rules.test.ts`, `${own}/recorded/standing.test.ts`],
  },
  {
    file: `${source}/vendors/postpress/problems.ts`,
    before: "'wrong-key': 'errors/missing_credentials',",
    after: "'wrong-key': 'errors/resource_not_found',",
    suites: [`${own}/recorded/running.test.ts`],
  },
  {
    file: `${source}/vendors/unipile/problems.ts`,
    before: "'weekly-limit-reached': 'provider/too_many_requests',",
    after: "'weekly-limit-reached': 'provider/unprocessable_entity',",
    suites: [`${together}/situations.test.ts`, `${together}/vendors/unipile-limits.test.ts`],
  },
  {
    file: `${source}/webhooks/delivery.ts`,
    before: "const heard = 'status' in result && isHeard(result.status);",
    after: "const heard = 'status' in result;",
    suites: [`${together}/vendors/all-deliveries.test.ts`, `${own}/deliveries.test.ts`],
  },
  {
    file: `${source}/faults/hit.ts`,
    before: 'return date ? new Date(',
    after: 'return !date ? new Date(',
    suites: [`${own}/faults.test.ts`],
  },
];
