import type { OwnRow } from './vendor-row.ts';

export const row: OwnRow = {
  requestId: /^req[-_]\d{8}$/,
  invitesBy: 'id',
  confirmsBy: 'list',
  listsNotes: true,
  explainsByIds: true,
  unexplained: 'quota-exceeded',
  emptyPage: { body: { items: [], cursor: 'x' } },
  barePage: {
    items: [{ id: '1', invited_user: null, invited_user_id: null, parsed_datetime: null }],
    cursor: null,
  },
  severalPages: 251,
  ownOperations: ['account.getInMailBalance', 'followedMember.getAll', 'profile.getOwn'],
};
