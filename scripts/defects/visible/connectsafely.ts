import { valueAt } from '@invitekit/specs/reader';
import type { Defect } from '../defect.ts';
import { column, source } from '../places.ts';

const vendor = 'connectsafely';
const folder = `${source}/vendors/${vendor}`;

export const connectsafely: readonly Defect[] = [
  {
    vendor,
    kind: 'paging edge',
    place: 'getSentInvitations',
    says: 'Each page but the first begins with the last invitation of the page before.',
    file: `${folder}/list-routes.ts`,
    before: "direction: 'sent', kind: 'connection', ...range }",
    after: "direction: 'sent', kind: 'connection', ...range, offset: Math.max(0, startIndex - 1) }",
    show: async ({ read }) =>
      column(await read('/linkedin/invitations/sent?startIndex=10', '/invitations'), 'invitationId'),
  },
  {
    vendor,
    kind: 'envelope',
    place: 'checkRelationship',
    says: 'The answer is inside of `data`.',
    file: `${folder}/network-routes.ts`,
    before: '  checkRelationship: forAccount((request) => checkRelationship(request)),',
    after:
      '  checkRelationship: forAccount((request) => {\n    const answer = checkRelationship(request);\n    return answer.ok ? ok({ data: answer.value }) : answer;\n  }),',
    show: async ({ read }) => await read('/linkedin/relationship/jordan-walke', ''),
  },
  {
    vendor,
    kind: 'header',
    place: 'getAccountQuota',
    says: '`X-RateLimit-Reset` is in seconds since 1970, where the spec has a date and time.',
    file: `${folder}/rate-limit.ts`,
    before: "headers.set('X-RateLimit-Reset', resetAt.toISOString());",
    after: "headers.set('X-RateLimit-Reset', String(resetAt.getTime() / 1000));",
    show: async ({ call, accountId }) =>
      (await call('GET', `/linkedin/account/${accountId}/quota`)).headers.get('x-ratelimit-reset'),
  },
  {
    vendor,
    kind: 'field extra',
    place: 'getNetworkSummary',
    says: 'There is a field `schools`, which no spec knows.',
    file: `${folder}/network-routes.ts`,
    before: 'newsletters: 4 }',
    after: 'newsletters: 4, schools: 3 }',
    show: async ({ read }) => await read('/linkedin/analytics/network/summary', '/schools'),
  },
  {
    vendor,
    kind: 'status',
    place: 'getSentInvitations',
    says: 'An account that is not known gets 400 in place of 404.',
    file: `${folder}/problems.ts`,
    before: "'unknown-account': notFound,",
    after: "'unknown-account': badRequest,",
    show: async ({ call }) => (await call('GET', `/linkedin/invitations/sent?accountId=${'0'.repeat(24)}`)).status,
  },
  {
    vendor,
    kind: 'field missing',
    place: 'respondToInvitation',
    says: 'The answer has no `success`.',
    file: `${folder}/invitation-routes.ts`,
    before: 'success: true,\n      message: `Invitation from',
    after: 'message: `Invitation from',
    show: async ({ call, read }) => {
      const invitation = await read('/linkedin/invitations/received', '/invitations/0');
      const body = {
        action: 'ACCEPT',
        invitationId: valueAt(invitation, '/invitationId'),
        validationToken: valueAt(invitation, '/validationToken'),
        linkedInInvitationType: valueAt(invitation, '/linkedInInvitationType'),
        firstName: valueAt(invitation, '/profile/firstName'),
        lastName: valueAt(invitation, '/profile/lastName'),
        profileId: valueAt(invitation, '/memberId'),
      };
      return (await call('POST', '/linkedin/invitations/received/respond', { body })).body;
    },
  },
];
