import { createHmac } from 'node:crypto';
import { createLinkup, createPostpress, createUnipile, type WebhookVendor } from '@invitekit/clients';
import { editorTitle } from 'n8n-nodes-invitekit/credentials/editor-name.ts';
import { accessOf } from 'n8n-nodes-invitekit/nodes/shared/all-vendors.ts';
import { unipileWebhooks } from 'n8n-nodes-invitekit/nodes/UnipileTrigger/webhooks.ts';
import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import type { Sandbox } from '../sandbox.ts';

export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface About {
  readonly accountId: string;
  /** The public identifier. */
  readonly person: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What the tests need to know of a webhook trigger. */
export interface TriggerUnderTest extends WebhookRow {
  readonly node: string;
  readonly displayName: string;
  readonly credential: string;
}

interface WebhookRow {
  readonly vendor: WebhookVendor;
  /** The type of the credential that registers. Default: `credential`. */
  readonly registrar?: string | undefined;
  /** What the vendor holds, its URL and whether it is on. */
  readonly list: (sandbox: Sandbox) => Promise<readonly { id: string; url: string | null | undefined; on: unknown }[]>;
  /** What the vendor sends about a new connection, as its spec says. */
  readonly event: (about: About) => object;
  /** What it sends about something else. */
  readonly otherEvent: (accountId: string) => object;
  /** Makes genuine what is sent at a time, in milliseconds since 1970; as the vendor's page says, not as the node does. */
  readonly prove: (body: string, secret: string, at: number) => Letter;
}

function profileUrl(person: string): string {
  return `https://www.linkedin.com/in/${person}`;
}

const json = { 'Content-Type': 'application/json' };

const rows: readonly WebhookRow[] = [
  {
    vendor: 'linkup',
    list: (sandbox) =>
      createLinkup(sandbox.connection('linkup')).call('get', '/v2/webhooks', {}, ({ body }) =>
        body.data.items.map(({ webhook_id: id, url, is_active: on }) => ({ id, url, on })),
      ),
    event: ({ accountId, person, at }) => ({
      account_id: accountId,
      account_name: 'Ada Lovelace',
      event: { type: 'accepted_invitation', new_connections: [{ profile_url: profileUrl(person), name: person }] },
      timestamp: at,
    }),
    otherEvent: (accountId) => ({ account_id: accountId, event: { type: 'message', text: 'Hello' } }),
    prove: (body, secret, at) => {
      const seconds = Math.floor(at / 1000);
      const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
      return {
        body,
        headers: { ...json, 'X-Linkup-Timestamp': String(seconds), 'X-Linkup-Signature': `v1=${signature}` },
      };
    },
  },
  {
    vendor: 'unipile',
    registrar: unipileWebhooks.registrarCredential,
    list: (sandbox) =>
      createUnipile(sandbox.connection('unipile')).call('get', '/v2/webhooks/endpoints/', {}, ({ body }) =>
        body.data.map(({ id, url, enabled: on }) => ({ id, url, on })),
      ),
    event: ({ accountId, person, at }) => ({
      id: `evt_${person}${at}`,
      type: 'relation.new',
      created_at: at,
      account_id: accountId,
      account_provider: 'linkedin',
      payload: {
        object: 'UserRelation',
        id: 'rel_1',
        user: {
          object: 'User',
          id: `ACoAA${person}`,
          type: 'individual',
          display_name: person,
          public_identifier: person,
        },
      },
    }),
    otherEvent: (accountId) => ({ id: 'evt_1', type: 'follower.new', account_id: accountId, payload: {} }),
    prove: (body, secret, at) => {
      const seconds = Math.floor(at / 1000);
      const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
      return { body, headers: { ...json, 'unipile-signature': `t=${seconds},v0=${signature}` } };
    },
  },
  {
    vendor: 'postpress',
    list: (sandbox) =>
      createPostpress(sandbox.connection('postpress')).call('get', '/v1/webhooks', {}, ({ body }) =>
        body.items.map(({ id, request_url: url, enabled: on }) => ({ id, url, on })),
      ),
    event: ({ accountId, person }) => ({
      event: 'new_relation',
      account_id: accountId,
      account_type: 'LINKEDIN',
      webhook_name: 'n8n',
      user_full_name: person,
      user_provider_id: `ACoAA${person}`,
      user_public_identifier: person,
    }),
    otherEvent: (accountId) => ({
      AccountStatus: { account_id: accountId, account_type: 'LINKEDIN', message: 'OK' },
    }),
    prove: (body, secret) => ({ body, headers: { ...json, 'X-InviteKit-Secret': secret } }),
  },
];

export const triggersUnderTest: readonly TriggerUnderTest[] = rows.map((row) => {
  const { facts, node, credential } = accessOf[row.vendor];
  return { ...row, node: `${node}Trigger`, displayName: `${editorTitle(facts)} Trigger`, credential };
});

/** Every credential of a trigger, as the sandbox gives them, with changes to each. */
export function triggerCredentials(
  { vendor, credential, registrar = credential }: Pick<TriggerUnderTest, 'vendor' | 'credential' | 'registrar'>,
  sandbox: Sandbox,
  changes: object = {},
) {
  return {
    [credential]: { ...sandbox.access(vendor), ...changes },
    [registrar]: { ...sandbox.registrarAccess(vendor), ...changes },
  };
}

const registrationSchema = z.object({ id: z.string(), secret: z.string(), seen: z.array(z.string()) });

const storedSchema = z.object({
  'node:Trigger': z.object({ webhooks: z.record(z.string(), registrationSchema) }),
});

/** What n8n keeps of the webhook of an address. */
export function storedFor(stored: IDataObject, url: string) {
  return storedSchema.safeParse(stored).data?.['node:Trigger'].webhooks[url];
}

/** Sends a letter; answers the status. */
export async function post(url: string, { headers, body }: Letter): Promise<number> {
  const response = await fetch(url, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.status;
}
