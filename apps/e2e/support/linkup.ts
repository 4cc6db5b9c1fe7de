import { createLinkup, type LinkupClient, type LinkupSettings, type Transport } from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { authentication, type Changes, type Sandbox } from './sandbox.ts';

const answerSchema = z.looseObject({
  data: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  metadata: z.looseObject({ action: z.string(), credits_consumed: z.number() }),
});

export interface LinkupHttpAnswer {
  readonly status: number;
  readonly body: z.infer<typeof answerSchema>;
}

/** One request to LinkupAPI, past the client. */
export async function requestLinkup(
  sandbox: Sandbox,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<LinkupHttpAnswer> {
  const { baseUrl, apiKey } = sandbox.access('linkup');
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: { ...authentication.linkup(apiKey), ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
  });
  return { status: response.status, body: answerSchema.parse(await response.json()) };
}

/** Runs an action for Ada, unless another account is named. */
export async function runAction(
  sandbox: Sandbox,
  action: string,
  params: object,
  accountId: string = vendors.linkup.accountId.example,
): Promise<LinkupHttpAnswer> {
  return await requestLinkup(sandbox, 'POST', '/v2/network', { account_id: accountId, action, params });
}

export function connectLinkup(sandbox: Sandbox, settings: Changes<LinkupSettings> = {}): LinkupClient {
  return createLinkup({ ...sandbox.connection('linkup'), ...settings });
}

/** Ada's client, over a line that loses the first answer to an action after the vendor acted. Pauses take no time. */
export function connectLossy(sandbox: Sandbox, action: string, settings: Changes<LinkupSettings> = {}) {
  const { transport: exchange } = sandbox.connection('linkup');
  const actions: string[] = [];
  const transport: Transport = async (request) => {
    const response = await exchange(request);
    const name = /"action":"(\w+)"/.exec(request.body ?? '')?.[1] ?? request.url;
    actions.push(name);
    if (name === action && actions.filter((each) => each === action).length === 1) throw new TypeError('Lost');
    return response;
  };
  const patient = Object.assign(transport, { sleep: async () => {} });
  return { actions, client: connectLinkup(sandbox, { transport: patient, retry: {}, ...settings }) };
}

/** What the vendor took so far. */
export async function spentBy(sandbox: Sandbox): Promise<number> {
  return (await sandbox.creditsSpent()).reduce((sum, credits) => sum + credits, 0);
}
