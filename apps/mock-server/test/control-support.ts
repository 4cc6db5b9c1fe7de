import { type Answer, authentication, headersFor, type SandboxAccess, send } from './support.ts';

/** Calls the control API of a server below a path. */
export function controlOf(serverUrl: string, below = '') {
  return async (method: string, path: string, body?: unknown): Promise<Answer> =>
    await send(`${serverUrl}/_mock${below}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

/** Invites somebody through ConnectSafely, for the first account. */
export async function invite({ vendors }: SandboxAccess, profileId: string): Promise<Answer> {
  const { baseUrl, apiKey } = vendors.connectsafely;
  const headers = { ...authentication.connectsafely(apiKey), 'content-type': 'application/json' };
  return await send(`${baseUrl}/linkedin/connect`, { method: 'POST', headers, body: JSON.stringify({ profileId }) });
}

/** Registers an address with Unipile for new connections. Answers what Unipile answers. */
export async function registerWebhook({ vendors }: SandboxAccess, url: string): Promise<Answer> {
  const path = '/v2/webhooks/endpoints/';
  const headers = { ...headersFor('unipile', vendors.unipile, path), 'content-type': 'application/json' };
  const body = JSON.stringify({ url, trigger_events: ['relation.new'], account_ids: [] });
  const answer = await send(`${vendors.unipile.baseUrl}${path}`, { method: 'POST', headers, body });
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
}
