import type { Connection } from '../../src/index.ts';

/** A request to Unipile, which the fake answers with a list. */
export function listing({ baseUrl, apiKey, accountId }: Omit<Connection, 'otherKeys'>): string {
  return `curl '${baseUrl}/v2/${accountId}/users/me/relation-requests?type=sent&limit=5' -H 'X-API-KEY: ${apiKey}'`;
}
