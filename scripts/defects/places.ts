import { valueAt } from '@invitekit/specs/reader';
import type { Client } from './client.ts';

/** Where in the repository the source of the fake is. */
export const source = 'apps/mock-server/src';

/** Runs one of LinkupAPI's actions for the first account. */
export async function act({ call, accountId }: Client, action: string, params: object, path = '/v2/network') {
  return await call('POST', path, { body: { account_id: accountId, action, params } });
}

/** LinkedIn's id of somebody, as Unipile and postpress name people. */
export async function idAtUnipile({ read, accountId }: Client, publicIdentifier: string): Promise<string> {
  return String(await read(`/v2/${accountId}/users/${publicIdentifier}`, '/id'));
}

export async function idAtPostpress({ read, accountId }: Client, publicIdentifier: string): Promise<string> {
  return String(await read(`/v1/users/${publicIdentifier}?account_id=${accountId}`, '/provider_id'));
}

/** The values of one field of all items. */
export function column(items: unknown, field: string): readonly unknown[] {
  return Array.isArray(items) ? items.map((item: unknown) => valueAt(item, `/${field}`)) : [];
}
