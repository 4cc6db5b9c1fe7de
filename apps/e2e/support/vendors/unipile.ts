import { namedAccounts, type VendorRow } from './vendor-row.ts';

export const row: VendorRow = {
  accounts: namedAccounts,
  requestId: /^req[-_]\d{8}$/,
  invitesBy: 'id',
  confirmsBy: 'word',
  readActions: [],
  listsNotes: true,
  explainsByIds: true,
  unexplained: 'invalid-request',
  emptyPage: { body: { data: [], next_cursor: 'x' } },
  barePage: {
    data: [{ id: '1', type: 'sent', user: null, created_at: 'never', message: null }],
    total_count: null,
    next_cursor: null,
  },
  severalPages: 101,
  irreversible: ['acceptRelationRequest', 'deleteRelation', 'updateAccount', 'removeAccount'],
  ownOperations: ['followedMember.getAll', 'follower.getAll', 'profile.get', 'profile.getOwn'],
};
