import { ask } from './ask.ts';
import { type Answer, type SandboxAccess, send } from './support.ts';

/** Calls the control API of a server below a path. */
export function controlOf(serverUrl: string, below = '') {
  return async (method: string, path: string, body?: unknown): Promise<Answer> =>
    await send(`${serverUrl}/_mock${below}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

/** Invites somebody through ConnectSafely, for the first account. */
export function invite(sandbox: SandboxAccess, profileId: string): Promise<Answer> {
  return ask('connectsafely', sandbox, { path: '/linkedin/connect', body: { profileId } });
}

/** Registers an address with Unipile for new connections. Answers what Unipile answers. */
export async function registerWebhook(sandbox: SandboxAccess, url: string): Promise<Answer> {
  const body = { url, trigger_events: ['relation.new'], account_ids: [] };
  const answer = await ask('unipile', sandbox, { path: '/v2/webhooks/endpoints/', body });
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
}
