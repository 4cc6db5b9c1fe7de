import type { LinkupClient, LinkupSettings } from '@invitekit/clients';
import { z } from 'zod';
import { connectLinkup, type LinkupHttpAnswer, requestLinkup } from './linkup.ts';
import type { Changes, Sandbox } from './sandbox.ts';

export const jordan = { publicIdentifier: 'jordan-walke' };
export const addressOfJordan = 'https://www.linkedin.com/in/jordan-walke';

/** Ada's client; Jordan is a connection from here on. */
export async function connectToJordan(sandbox: Sandbox, settings: Changes<LinkupSettings> = {}): Promise<LinkupClient> {
  const client = connectLinkup(sandbox, settings);
  const { id } = await sandbox.receive({ from: 'jordan-walke' });
  await client.accept({ id });
  return client;
}

/** Runs an action on messages for Ada, unless another account is named. */
export async function runMessageAction(
  sandbox: Sandbox,
  action: string,
  params: object,
  accountId = 'acc_abc123',
): Promise<LinkupHttpAnswer> {
  return await requestLinkup(sandbox, 'POST', '/v2/messages', { account_id: accountId, action, params });
}

const conversationSchema = z.looseObject({
  messages: z.array(z.looseObject({ text: z.string(), timestamp: z.number(), entity_urn: z.string() })),
  next_cursor: z.string().nullable(),
});

export async function readConversation(
  sandbox: Sandbox,
  params: object,
  accountId?: string,
): Promise<z.infer<typeof conversationSchema>> {
  return conversationSchema.parse((await runMessageAction(sandbox, 'get_conversation', params, accountId)).body.data);
}
