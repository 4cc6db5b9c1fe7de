import type { OwnRow } from './vendor-row.ts';

export const row: OwnRow = {
  accounts: { slow: 'f00000000000000000000005', rateLimited: 'f00000000000000000000003' },
  invitesBy: 'name',
  confirmsBy: 'flag',
  listsNotes: false,
  explainsByIds: false,
  unexplained: 'invalid-request',
  // It promises nothing: an empty page is the end there.
  emptyPage: { body: { success: true, invitations: [] }, isEnd: true },
  barePage: { success: true, invitations: [{ invitationId: '1', profile: {} }] },
  severalPages: 21,
  ownOperations: ['account.getStatus', 'connection.getCount', 'network.getSummary'],
};
