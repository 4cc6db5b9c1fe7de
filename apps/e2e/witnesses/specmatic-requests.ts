import type { VendorName } from '@invitekit/specs/vendors';

/** A request whose answer depends on no other one of the list: the order in which Specmatic sends them is its own. */
export interface IndependentRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

/** What requests can name: parts of what the fake lists, the account, and somebody whom it does not know. */
export interface Named {
  readonly accountId: string;
  /** LinkedIn's id of `jordan-walke`, a stranger to the account. */
  readonly strangerId: string;
  /** An invitation that the account has sent, and one that it has received, as the vendor lists them. */
  readonly sent: Readonly<Record<string, unknown>>;
  readonly received: Readonly<Record<string, unknown>>;
}

export const specmaticRequests: Readonly<Partial<Record<VendorName, (named: Named) => readonly IndependentRequest[]>>> =
  {
    linkup: ({ accountId }) => [
      { method: 'GET', path: '/v2/accounts' },
      { method: 'GET', path: `/v2/accounts/${accountId}` },
      { method: 'GET', path: '/v2/credits' },
      { method: 'GET', path: '/v2/webhooks' },
      { method: 'POST', path: '/v2/webhooks', body: { account_id: accountId, events: ['all'] } },
      { method: 'POST', path: '/v2/login', body: { platform: 'linkedin', login_token: 'ada-lovelace' } },
      ...[
        { action: 'list_sent', params: { count: 5 } },
        { action: 'list_invitations', params: { count: 5 } },
        { action: 'list_connections', params: { count: 5 } },
        { action: 'recommendations', params: { count: 3 } },
        { action: 'check_invitation', params: { profile_url: 'https://www.linkedin.com/in/jordan-walke' } },
        { action: 'invite', params: { profile_url: 'https://www.linkedin.com/in/sophie-germain' } },
      ].map((action) => ({
        method: 'POST' as const,
        path: '/v2/network',
        body: { account_id: accountId, ...action },
      })),
    ],
    connectsafely: ({ accountId, sent }) => [
      { method: 'GET', path: '/linkedin/accounts' },
      { method: 'GET', path: '/linkedin/account/status' },
      { method: 'GET', path: `/linkedin/account/${accountId}/status` },
      { method: 'GET', path: `/linkedin/account/${accountId}/quota` },
      { method: 'GET', path: '/linkedin/invitations/sent', query: { startIndex: 10 } },
      { method: 'GET', path: '/linkedin/invitations/sent', query: { accountId: '0'.repeat(24) } },
      { method: 'GET', path: '/linkedin/invitations/received' },
      { method: 'GET', path: '/linkedin/connections', query: { limit: 5, sortBy: 'recentlyAdded' } },
      { method: 'GET', path: '/linkedin/relationship/jordan-walke' },
      { method: 'GET', path: `/linkedin/relationship/${accountId}/jordan-walke` },
      { method: 'GET', path: '/linkedin/analytics/connections/count' },
      { method: 'GET', path: '/linkedin/analytics/network/summary' },
      { method: 'POST', path: '/linkedin/invitations/withdraw', body: { profileId: sent['publicIdentifier'] } },
    ],
    unipile: ({ accountId, strangerId, sent, received }) => [
      { method: 'GET', path: '/v2/accounts' },
      { method: 'GET', path: `/v2/accounts/${accountId}` },
      { method: 'PATCH', path: `/v2/accounts/${accountId}`, body: { metadata: { team: 'sales' } } },
      { method: 'GET', path: `/v2/${accountId}/users/jordan-walke` },
      { method: 'GET', path: '/v2/acc_nobody/users/jordan-walke' },
      { method: 'GET', path: `/v2/${accountId}/users/me/relations`, query: { limit: 5, search: 'a' } },
      { method: 'GET', path: `/v2/${accountId}/users/me/following` },
      { method: 'GET', path: `/v2/${accountId}/users/me/followers` },
      { method: 'GET', path: `/v2/${accountId}/users/me/relation-requests`, query: { type: 'sent', limit: 5 } },
      { method: 'POST', path: `/v2/${accountId}/users/me/relation-requests`, body: { user_id: strangerId } },
      { method: 'POST', path: `/v2/${accountId}/users/me/follow/${strangerId}` },
      { method: 'POST', path: `/v2/${accountId}/users/me/relation-requests/${sent['id']}/cancel` },
      { method: 'POST', path: `/v2/${accountId}/users/me/relation-requests/${received['id']}/accept` },
    ],
    postpress: ({ accountId, strangerId, sent }) => [
      { method: 'GET', path: '/v1/accounts' },
      { method: 'GET', path: `/v1/accounts/${accountId}` },
      { method: 'GET', path: '/v1/users/me', query: { account_id: accountId } },
      { method: 'GET', path: '/v1/users/jordan-walke', query: { account_id: accountId } },
      { method: 'GET', path: '/v1/users/relations', query: { account_id: accountId, limit: 5 } },
      { method: 'GET', path: '/v1/users/following', query: { account_id: accountId, limit: 5 } },
      { method: 'GET', path: '/v1/users/invite/sent', query: { account_id: accountId, limit: 5 } },
      { method: 'GET', path: '/v1/users/invite/received', query: { account_id: accountId, limit: 5 } },
      { method: 'GET', path: '/v1/linkedin/inmail_balance', query: { account_id: accountId } },
      { method: 'GET', path: '/v1/webhooks' },
      { method: 'POST', path: '/v1/webhooks', body: { source: 'users', request_url: 'https://example.com/' } },
      { method: 'POST', path: '/v1/users/invite', body: { account_id: accountId, provider_id: strangerId } },
      { method: 'DELETE', path: `/v1/users/invite/sent/${sent['id']}`, query: { account_id: accountId } },
    ],
  };
