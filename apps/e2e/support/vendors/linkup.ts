import type { OwnRow } from './vendor-row.ts';

export const row: OwnRow = {
  invitesBy: 'name',
  confirmsBy: 'word',
  readActions: [
    'list_sent',
    'list_invitations',
    'list_connections',
    'recommendations',
    'check_invitation',
    'get_conversation',
    'list_inbox',
    'get',
  ],
  listsNotes: false,
  explainsByIds: true,
  unexplained: 'vendor-failure',
  emptyPage: {
    body: {
      success: true,
      data: { invitations: [], pagination: { next_offset: 10 } },
      metadata: { credits_consumed: 0 },
    },
  },
  barePage: {
    success: true,
    data: { invitations: [{ entity_urn: 'urn:li:invitation:1', recipient: {} }], pagination: {} },
    metadata: {},
  },
  severalPages: 1001,
  irreversible: ['accept', 'decline', 'send', 'login', 'checkpoint'],
  ownOperations: ['log.getAll', 'recommendation.getAll'],
};
