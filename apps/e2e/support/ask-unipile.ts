import { authentication, type Sandbox } from './sandbox.ts';

/** A request as it goes over the line, for what the client does not show. */
export async function ask(sandbox: Sandbox, path: string, init: RequestInit = {}) {
  const isOfWebhooks = path.startsWith('/v2/webhooks/');
  const { baseUrl, apiKey } = isOfWebhooks ? sandbox.registrarAccess('unipile') : sandbox.access('unipile');
  const response = await fetch(`${baseUrl}${path}`, {
    ...init,
    headers: { ...authentication.unipile(apiKey), 'content-type': 'application/json' },
  });
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body };
}
