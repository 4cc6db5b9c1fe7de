import https from 'node:https';

/** What a program got to see. */
interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

interface Call {
  readonly url: string;
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How a program sends: some use `fetch`, others what stands on `node:https`. */
export type Send = (call: Call) => Promise<Seen>;

export const sendByFetch: Send = async ({ url, method = 'GET', headers, body }) => {
  const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
};

export const sendByHttps: Send = ({ url, method = 'GET', headers, body }) =>
  new Promise((resolve, reject) => {
    const sent = https.request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answered = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(answered), text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** A program with the vendors' hosts written into it: it lists the first sent invitations. */
export const listSent = {
  linkup: (send: Send, key: string) =>
    send({
      url: 'https://api.linkupapi.com/v2/network',
      method: 'POST',
      headers: { 'x-api-key': key, 'content-type': 'application/json' },
      body: JSON.stringify({ account_id: 'acc_abc123', action: 'list_sent', params: { count: 5 } }),
    }),
  connectsafely: (send: Send, key: string) =>
    send({
      url: 'https://api.connectsafely.ai/linkedin/invitations/sent?count=5',
      headers: { authorization: `Bearer ${key}` },
    }),
  unipile: (send: Send, key: string) =>
    send({
      url: 'https://api.unipile.com/v2/acc_123456789/users/me/relation-requests?type=sent&limit=5',
      headers: { 'x-api-key': key },
    }),
  postpress: (send: Send, key: string) =>
    send({
      url: 'https://api.postpress.ai/v1/users/invite/sent?limit=5&account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
      headers: { 'x-api-key': key },
    }),
} as const;

/** The same listing with the other of postpress' prefixes. */
export const listSentBelowApi = (send: Send, key: string) =>
  send({
    url: 'https://api.postpress.ai/api/v1/users/invite/sent?limit=5&account_id=acc_linkedin_01HXYZ4QK3WJ8FN3M6QH7TZ8GR',
    headers: { authorization: `Bearer ${key}` },
  });
