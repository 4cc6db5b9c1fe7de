import type { OwnRow } from './vendor-row.ts';

export const row: OwnRow = {
  requestId: /^req[-_]\d{8}$/,
  invitesBy: 'id',
  confirmsBy: 'word',
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
  ownOperations: ['followedMember.getAll', 'follower.getAll', 'profile.getOwn'],
};
