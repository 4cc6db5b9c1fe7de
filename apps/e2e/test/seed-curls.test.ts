import { describe, expect } from 'vitest';
import { requestOf } from '../support/curl.ts';
import { test } from '../support/mock.ts';

/** The curl of each vendor's own page, to the letter, and what has to be filled in. */
const curls = {
  '000_2fb8a7697cb3cfdb.txt': {
    curl: `curl --request POST \\
--url https://api.linkupapi.com/v2/network \\
--header 'Content-Type: application/json' \\
--header 'x-api-key: <x-api-key>' \\
--data '
{
"account_id": "<string>",
"action": "<string>",
"params": {
"count": 123,
"offset": 123,
"invitation_type": "<string>"
}
}
'`,
    fill: [
      ['https://api.linkupapi.com', '/linkup'],
      ['<x-api-key>', 'mock-linkup-key'],
      ['"account_id": "<string>"', '"account_id": "acc_abc123"'],
      ['"action": "<string>"', '"action": "list_sent"'],
      ['"invitation_type": "<string>"', '"invitation_type": "CONNECTION"'],
    ],
    // The 145 less the offset of 123.
    expected: { success: true, data: { total_results: 22, total_available_results: 145, invitations: { length: 22 } } },
  },
  '001_c0ee26f01af75cba.txt': {
    curl: `curl -X GET 'https://api.connectsafely.ai/linkedin/invitations/sent' \\ -H 'Authorization: Bearer <your_api_key>'`,
    fill: [
      ['https://api.connectsafely.ai', '/connectsafely'],
      ['<your_api_key>', 'mock-connectsafely-key'],
      // The page lost the end of the line behind the backslash.
      ['\\ -H', '-H'],
    ],
    expected: { success: true, count: 10, startIndex: 0, accountId: '696ce9e780e0483585e4e553' },
  },
  '002_689678d225b35482.txt': {
    curl: `curl --request GET \\
     --url https://api.unipile.com/v2/account_id/users/me/relation-requests?type=sent \\
     --header 'accept: application/json'`,
    fill: [
      ['https://api.unipile.com/v2/account_id', '/unipile/v2/acc_123456789'],
      // The page leaves the key out. The quotes keep the shell from reading the question mark.
      ["--header 'accept", "--header 'X-API-KEY: mock-unipile-key' --header 'accept"],
      ['relation-requests?type=sent', "relation-requests'?'type=sent"],
    ],
    expected: { data: { length: 20 }, total_count: 145 },
  },
  '003_e1c574c94bd2a10a.txt': {
    curl: `curl --request GET \\
--url 'https://api.postpress.ai/api/v1/users/invite/sent?limit=100&account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR' \\
--header 'X-API-KEY: pp_live_...' \\
--header 'accept: application/json'`,
    fill: [
      ['https://api.postpress.ai', '/postpress'],
      ['pp_live_...', 'mock-postpress-key'],
    ],
    expected: { object: 'InvitationList', items: { length: 100 }, cursor: 'eyJvIjoxMDB9' },
  },
} as const;

describe.for(Object.entries(curls))('the curl of seed %s', ([, { curl, fill, expected }]) => {
  test('answers 200 as the spec says, once its placeholders are filled in', async ({ server }) => {
    const command = fill.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to.startsWith('/') ? `${server.url}${to}` : to);
    }, String(curl));
    // The fake holds every answer against the spec, and turns one that does not fit into a 500.
    const response = await fetch(requestOf(command));
    expect([response.status, await response.json()]).toMatchObject([200, expected]);
  });
});
