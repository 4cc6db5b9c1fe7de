import { test as base } from 'vitest';
import { type MockServer, type Plan, type SandboxDescription, startMockServer } from '../src/index.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** A way to reach one account of one sandbox through each vendor. */
export type Access = Omit<SandboxDescription['vendors'][VendorName], 'example'>;

/** The vendors whose own words stand in these tests. What goes for every vendor is tested end to end. */
export const vendorNames = ['linkup', 'connectsafely', 'unipile', 'postpress'] as const;

export type VendorName = (typeof vendorNames)[number];

export interface SandboxAccess {
  readonly id: string;
  readonly vendors: Readonly<Record<VendorName, Access>>;
}

export async function send(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: readJson(text) };
}

export function post(url: string, body: unknown): Promise<Answer> {
  return send(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The headers that carry a vendor's key. */
export const authentication: Readonly<Record<VendorName, (key: string) => Record<string, string>>> = {
  linkup: (key) => ({ 'x-api-key': key }),
  connectsafely: (key) => ({ authorization: `Bearer ${key}` }),
  unipile: (key) => ({ 'x-api-key': key }),
  postpress: (key) => ({ 'x-api-key': key }),
};

/** The headers that carry the key which a path asks for: Unipile's webhook endpoints want its Service key. */
export function headersFor(
  vendor: VendorName,
  { apiKey, otherKeys }: Pick<Access, 'apiKey' | 'otherKeys'>,
  path: string,
): Record<string, string> {
  const wantsService = vendor === 'unipile' && path.startsWith('/v2/webhooks/');
  return authentication[vendor](wantsService ? (otherKeys['service'] ?? '') : apiKey);
}

interface ListRequest {
  readonly accountId?: string;
  readonly limit?: number;
}

/** The request for the first page of the sent list. */
export function listSent(
  vendor: VendorName,
  { baseUrl, apiKey, accounts }: Access,
  { accountId = accounts[0]?.id ?? '', limit = 100 }: ListRequest = {},
): Promise<Answer> {
  const headers = authentication[vendor](apiKey);
  switch (vendor) {
    case 'linkup':
      return send(`${baseUrl}/v2/network`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ account_id: accountId, action: 'list_sent', params: { count: limit } }),
      });
    case 'connectsafely':
      return send(`${baseUrl}/linkedin/invitations/sent?accountId=${accountId}`, { headers });
    case 'unipile':
      return send(`${baseUrl}/v2/${accountId}/users/me/relation-requests?type=sent&limit=${limit}`, { headers });
    case 'postpress':
      return send(`${baseUrl}/v1/users/invite/sent?account_id=${accountId}&limit=${limit}`, { headers });
  }
}

interface Fixtures {
  readonly failures: unknown[];
  readonly server: MockServer;
  /** Makes a sandbox of its own. */
  readonly createSandbox: (plan?: Plan) => Promise<SandboxAccess>;
}

/** A server for each file, whose answers are all held against the specs. */
export const test = base.extend<Fixtures>({
  failures: [[], { scope: 'file' }],
  server: [
    async ({ failures }, use) => {
      const server = await startMockServer({
        validateAnswers: true,
        slowMs: 50,
        report: (error) => failures.push(error),
      });
      await use(server);
      await server.close();
      if (failures.length > 0) throw new AggregateError(failures, 'The fake failed inside');
    },
    { scope: 'file' },
  ],
  createSandbox: [
    async ({ server }, use) => {
      await use((plan = {}) => server.control('post', '/sandboxes', { body: plan }));
    },
    { scope: 'file' },
  ],
});
