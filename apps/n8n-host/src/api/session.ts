import { z } from 'zod';

/** Where an n8n is, and the cookie of somebody who is logged in. Plain data, so that processes can pass it on. */
export interface Session {
  /** For instance `http://127.0.0.1:5678`. */
  readonly url: string;
  readonly cookie: string;
}

/** The only user of an n8n that runs on this machine for an hour. */
export const owner = { email: 'owner@example.com', password: 'InviteKit1' } as const;

/** Logs the owner in, whom a new n8n has to be told of first. Rejects when n8n has another owner. */
export async function logIn(url: string): Promise<Session> {
  const { data: settings } = settingsSchema.parse(await (await fetch(`${url}/rest/settings`)).json());
  const [route, body] = settings.userManagement.showSetupOnFirstLoad
    ? ['/rest/owner/setup', { ...owner, firstName: 'Ada', lastName: 'Lovelace' }]
    : ['/rest/login', { emailOrLdapLoginId: owner.email, password: owner.password }];
  const response = await fetch(`${url}${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`n8n refused to log ${owner.email} in: ${response.status} ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { url, cookie: cookies.join('; ') };
}

const settingsSchema = z.object({
  data: z.object({ userManagement: z.object({ showSetupOnFirstLoad: z.boolean() }) }),
});
