import { valueAt } from '@invitekit/specs/reader';
import type { Defect } from '../defect.ts';
import { column, source } from '../places.ts';

const vendor = 'connectsafely';
const folder = `${source}/vendors/${vendor}`;

export const connectsafely: readonly Defect[] = [
  {
    vendor,
    kind: 'state',
    place: 'respondToInvitation',
    says: 'Accepting says that it succeeded, and ignores the invitation.',
    file: `${folder}/invitation-routes.ts`,
    before: "handling: action === 'ACCEPT' ? 'accept' : 'ignore',",
    after: "handling: 'ignore',",
    show: async ({ call, read }) => {
      const invitation = await read('/linkedin/invitations/received', '/invitations/0');
      const publicIdentifier = String(valueAt(invitation, '/profile/publicIdentifier'));
      const body = {
        action: 'ACCEPT',
        invitationId: valueAt(invitation, '/invitationId'),
        validationToken: valueAt(invitation, '/validationToken'),
        linkedInInvitationType: valueAt(invitation, '/linkedInInvitationType'),
        firstName: valueAt(invitation, '/profile/firstName'),
        lastName: valueAt(invitation, '/profile/lastName'),
        profileId: valueAt(invitation, '/memberId'),
      };
      const { status } = await call('POST', '/linkedin/invitations/received/respond', { body });
      return [status, await read(`/linkedin/relationship/${publicIdentifier}`, '/connected')];
    },
  },
  {
    vendor,
    kind: 'filter',
    place: 'listAccounts',
    passesOver: 'getConnections has no filter.',
    says: 'Of `q` only the first letter counts.',
    file: `${folder}/account-routes.ts`,
    before: 'matches(view, q)',
    after: 'matches(view, q.slice(0, 1))',
    show: async ({ read }) => column(await read('/linkedin/accounts?q=ada', ''), 'firstName'),
  },
  {
    vendor,
    kind: 'field renamed',
    place: 'withdrawInvitation',
    says: '`accountId` is called `account_id`.',
    file: `${folder}/invitation-routes.ts`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a piece of source
    before: 'Successfully withdrew invitation to ${fullName(member)}`,\n      accountId:',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a piece of source
    after: 'Successfully withdrew invitation to ${fullName(member)}`,\n      account_id:',
    show: async ({ call, read }) => {
      const profileId = await read('/linkedin/invitations/sent', '/invitations/0/profile/publicIdentifier');
      return (await call('POST', '/linkedin/invitations/withdraw', { body: { profileId } })).body;
    },
  },
  {
    vendor,
    kind: 'format',
    place: 'getAccountStatus',
    says: '`lastUsed` is a date as in HTTP headers, where the spec has a date and time.',
    file: `${folder}/account-presenter.ts`,
    before: 'lastUsed: lastUsed.toISOString(),',
    after: 'lastUsed: lastUsed.toUTCString(),',
    show: async ({ read }) => await read('/linkedin/account/status', '/lastUsed'),
  },
  {
    vendor,
    kind: 'type',
    place: 'getReceivedInvitations',
    says: '`invitations` is an object with a field for each place, and no list.',
    file: `${folder}/list-routes.ts`,
    before: 'invitations: items,',
    after: 'invitations: { ...items },',
    show: async ({ read }) => Array.isArray(await read('/linkedin/invitations/received', '/invitations')),
  },
  {
    vendor,
    kind: 'limit',
    place: 'withdrawInvitation',
    says: 'The headers and the count say that 1000 withdrawals a minute are allowed, where the spec has fewer.',
    file: `${folder}/admit.ts`,
    before: 'const { perMinute } = velocityOf(operation);',
    after: "const perMinute = operation.id === 'withdrawInvitation' ? 1000 : velocityOf(operation).perMinute;",
    show: async ({ call }) => {
      const answer = await call('POST', '/linkedin/invitations/withdraw', { body: { profileId: 'jordan-walke' } });
      return answer.headers.get('x-ratelimit-limit');
    },
  },
  {
    vendor,
    kind: 'field null',
    place: 'listAccounts',
    says: 'The `status` of accounts is null.',
    file: `${folder}/account-presenter.ts`,
    before: 'picture: view.owner.pictureUrl,',
    after: 'picture: view.owner.pictureUrl,\n    status: null,',
    show: async ({ read }) => await read('/linkedin/accounts', '/0/status'),
  },
  {
    vendor,
    kind: 'key',
    place: 'getNetworkSummary',
    says: 'A key that is not known gets the numbers of the default sandbox.',
    file: `${source}/serve/exchange.ts`,
    before: 'const opened = server.sandboxes.openedBy(vendor.name, key, vendor.keyKinds);',
    after:
      "const found = server.sandboxes.openedBy(vendor.name, key, vendor.keyKinds);\n  const isOpen = request.path.endsWith('/network/summary');\n  const opened = found ?? (isOpen ? server.sandboxes.openedBy(vendor.name, 'mock-connectsafely-key', vendor.keyKinds) : found);",
    show: async ({ call }) =>
      (await call('GET', '/linkedin/analytics/network/summary', { key: 'mock-connectsafely-nobody' })).status,
  },
  {
    vendor,
    kind: 'order',
    place: 'getConnections',
    says: 'With `recentlyAdded`, the connections of a page come from the earliest to the latest.',
    file: `${folder}/list-routes.ts`,
    before: 'return world.connections(account, { offset, limit }).items;',
    after: 'return world.connections(account, { offset, limit }).items.toReversed();',
    show: async ({ read }) =>
      column(await read('/linkedin/connections?sortBy=recentlyAdded', '/connections'), 'connectedDate'),
  },
];
