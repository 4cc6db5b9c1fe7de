import {
  createLinkup,
  createPostpress,
  createUnipile,
  type VendorName,
  vendorNames,
  type WebhookVendor,
  webhookSecretHeader,
} from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import { authentication, type Sandbox } from './sandbox.ts';

export const hasWebhooks = (vendor: VendorName): vendor is WebhookVendor => vendors[vendor].webhookEvents.length > 0;

export const webhookVendors = vendorNames.filter(hasWebhooks);

/** Has new connections of Ada's account sent to an address, with every retry that the vendor makes. Answers the id. */
export const register: Readonly<Record<WebhookVendor, (sandbox: Sandbox, url: string) => Promise<string>>> = {
  linkup: (sandbox, url) => {
    const connection = sandbox.connection('linkup');
    const body = { account_id: connection.accountId, url, events: ['accepted_invitation' as const], retry: true };
    return createLinkup(connection).call('post', '/v2/webhooks', { body }, (answer) => answer.body.data.webhook_id);
  },
  unipile: (sandbox, url) => {
    const connection = sandbox.connection('unipile');
    const body = { trigger_events: ['relation.new' as const], url, account_ids: [connection.accountId] };
    return createUnipile(connection).call('post', '/v2/webhooks/endpoints/', { body }, (answer) => answer.body.id);
  },
  postpress: (sandbox, url) => {
    const connection = sandbox.connection('postpress');
    const body = { source: 'users' as const, request_url: url, account_ids: [connection.accountId] };
    return createPostpress(connection).call('post', '/v1/webhooks', { body }, (answer) => answer.body.webhook_id);
  },
};

/** As `register`, with the proof that the vendor offers of where events come from. Answers the secret. */
export const registerWithProof: Readonly<Record<WebhookVendor, (sandbox: Sandbox, url: string) => Promise<string>>> = {
  linkup: (sandbox, url) => {
    const connection = sandbox.connection('linkup');
    const body = { account_id: connection.accountId, url, enable_signature: true };
    return createLinkup(connection).call('post', '/v2/webhooks', { body }, (answer) => String(answer.body.data.secret));
  },
  unipile: (sandbox, url) => {
    const connection = sandbox.connection('unipile');
    const body = { trigger_events: ['relation.new' as const], url, account_ids: [connection.accountId] };
    return createUnipile(connection).call('post', '/v2/webhooks/endpoints/', { body }, (answer) => answer.body.secret);
  },
  postpress: (sandbox, url) => {
    const connection = sandbox.connection('postpress');
    const secret = 'a-secret-of-ones-own';
    const headers = [{ key: webhookSecretHeader, value: secret }];
    const body = { source: 'users' as const, request_url: url, account_ids: [connection.accountId], headers };
    return createPostpress(connection).call('post', '/v1/webhooks', { body }, () => secret);
  },
};

export const unregister: Readonly<Record<WebhookVendor, (sandbox: Sandbox, id: string) => Promise<void>>> = {
  linkup: (sandbox, id) =>
    createLinkup(sandbox.connection('linkup')).call(
      'delete',
      '/v2/webhooks/{webhook_id}',
      { path: { webhook_id: id } },
      () => {},
    ),
  unipile: (sandbox, id) =>
    createUnipile(sandbox.connection('unipile')).call(
      'delete',
      '/v2/webhooks/endpoints/{id}',
      { path: { id } },
      () => {},
    ),
  postpress: (sandbox, id) =>
    createPostpress(sandbox.connection('postpress')).call('delete', '/v1/webhooks/{id}', { path: { id } }, () => {}),
};

const lists: Readonly<Record<WebhookVendor, { readonly path: string; readonly field: string }>> = {
  linkup: { path: '/v2/webhooks', field: 'data' },
  unipile: { path: '/v2/webhooks/endpoints/', field: 'data' },
  postpress: { path: '/v1/webhooks', field: 'items' },
};

/** The webhooks as a vendor lists them, those without an address too, which the control API does not show. */
export async function listWebhooks(sandbox: Sandbox, vendor: WebhookVendor): Promise<unknown> {
  const { baseUrl, apiKey } = sandbox.registrarAccess(vendor);
  const { path, field } = lists[vendor];
  const response = await fetch(`${baseUrl}${path}`, { headers: authentication[vendor](apiKey) });
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
  return Reflect.get(Object(await response.json()), field);
}

/** Somebody invites the owner of an account, Ada's unless told otherwise, who accepts. */
export async function connectWith(sandbox: Sandbox, publicIdentifier: string, to = 'ada-lovelace'): Promise<void> {
  const { id } = await sandbox.receive({ from: publicIdentifier, to });
  await sandbox.answer(id, 'accept');
}
