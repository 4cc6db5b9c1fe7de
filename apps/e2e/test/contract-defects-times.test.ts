import { changingAll, type Planted, testPlanted } from '../support/planted.ts';

/** Where each vendor tells a time, and as what. */
const places = [
  ['linkup', 'list_sent', { action: 'list_sent' }, 'sent_time', 'age'],
  ['linkup', 'list_sent', { action: 'list_sent' }, 'sent_time_days', 'days'],
  ['linkup', 'list_invitations', { action: 'list_invitations' }, 'sent_time', 'age'],
  ['linkup', 'list_connections', { action: 'list_connections' }, 'timestamp', 'text'],
  ['linkup', 'get_credits', { path: '/v2/credits' }, 'timestamp', 'text'],
  ['linkup', 'list_accounts', { path: '/v2/accounts?' }, 'created_at', 'text'],
  ['linkup', 'list_accounts', { path: '/v2/accounts?' }, 'updated_at', 'text'],
  ['linkup', 'list_logs', { path: '/v2/logs' }, 'timestamp', 'text'],
  ['connectsafely', 'getSentInvitations', { path: '/invitations/sent' }, 'sentAt', 'age'],
  ['connectsafely', 'getReceivedInvitations', { path: '/invitations/received?' }, 'receivedAt', 'age'],
  ['connectsafely', 'getConnections', { path: '/linkedin/connections' }, 'connectedDate', 'day'],
  ['connectsafely', 'getAccountStatusById', { path: '/status' }, 'lastUsed', 'strict'],
  ['connectsafely', 'getAccountQuota', { path: '/quota' }, 'resetAt', 'end'],
  ['unipile', 'getRelationRequestsList', { path: 'type=sent' }, 'created_at', 'strict'],
  ['unipile', 'getRelationRequestsList', { path: 'type=received' }, 'created_at', 'strict'],
  ['unipile', 'getUserRelations', { path: '/users/me/relations?' }, 'created_at', 'text'],
  ['unipile', 'listAccounts', { path: '/v2/accounts?' }, 'created_at', 'text'],
  ['postpress', 'listInvitationsSent', { path: '/invite/sent' }, 'parsed_datetime', 'strict'],
  ['postpress', 'listInvitationsSent', { path: '/invite/sent' }, 'date', 'day'],
  ['postpress', 'listInvitationsReceived', { path: '/invite/received' }, 'parsed_datetime', 'strict'],
  ['postpress', 'listInvitationsReceived', { path: '/invite/received' }, 'date', 'day'],
  ['postpress', 'listRelations', { path: '/users/relations' }, 'created_at', 'milliseconds'],
  ['postpress', 'listFollowing', { path: '/users/following' }, 'created_at', 'milliseconds'],
  ['postpress', 'listAccounts', { path: '/v1/accounts?' }, 'created_at', 'strict'],
] as const;

const noTimes = ['', 'Invalid Date', 'soon', 'NaN ago', 'undefined', '2026-13-45', '2026-02-30T25:00:00Z'];
const badTexts = [...noTimes, '1970-01-01T00:00:00.000Z', '2126-01-01T00:00:00.000Z', '0', '1999-12-31T23:59:59Z'];

/** What is no time of that form, or none that can have been: the clock of the sandboxes stands in June 2026. */
const wrong = {
  age: [...noTimes, '-3 days ago', 'in 2 days', '99 bananas ago', '40 years ago', '2026-05-01T00:00:00Z'],
  days: [-1, 1.5, 20_000],
  text: badTexts,
  // The spec calls it a date-time, which has a time zone.
  strict: [...badTexts, '2026-05-01T10:00:00', '2026-05-01', '2 days ago'],
  day: [...noTimes, 'Connected on Feb 30, 2026', 'Foo 3, 2026', 'January 1, 1970', 'May 14, 2126', 'May 2026'],
  end: [...noTimes, '1970-01-01T00:00:00Z', '2126-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  milliseconds: [0, 1_780_000_000, -5, 4_900_000_000_000],
} as const;

/** Each place gets some of what is wrong, so that together they have all of it; the units are tested one by one. */
const defects: readonly Planted[] = places.flatMap(([vendor, operation, selection, field, form], place) =>
  [0, 1].map((turn): Planted => {
    const values: readonly (string | number)[] = wrong[form];
    const value = values[(place * 3 + turn * 5) % values.length] ?? '';
    const isBody = form === 'days' && value !== 20_000;
    const isOfSpec = form === 'strict' && !/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(String(value));
    const isSpecsOwn = isBody || isOfSpec || value === '2026-02-30T25:00:00Z';
    return {
      vendor,
      name: `${field} of ${operation} that is ${JSON.stringify(value)}`,
      finds: [
        operation,
        isSpecsOwn && form !== 'age' && form !== 'text' && form !== 'day' && form !== 'end' ? 'body' : 'time',
      ],
      alter: changingAll(selection, field, () => value),
    };
  }),
);

testPlanted(defects, { most: 30 });
