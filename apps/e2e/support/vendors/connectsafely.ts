import type { VendorRow } from './vendor-row.ts';

export const row: VendorRow = {
  accounts: { slow: 'f00000000000000000000005', rateLimited: 'f00000000000000000000003' },
  requestId: undefined,
  invitesBy: 'name',
  confirmsBy: 'flag',
  readActions: [],
  listsNotes: false,
  explainsByIds: false,
  unexplained: 'invalid-request',
  // It promises nothing: an empty page is the end there.
  emptyPage: { body: { success: true, invitations: [] }, isEnd: true },
  barePage: { success: true, invitations: [{ invitationId: '1', profile: {} }] },
  severalPages: 21,
  irreversible: ['respondToInvitation'],
  ownOperations: ['account.getStatus', 'connection.getCount', 'network.getSummary'],
};
