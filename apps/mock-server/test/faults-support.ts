import { expect } from 'vitest';
import { listSent, post, type SandboxAccess, send } from './support.ts';

/** The faults of a sandbox, through the control API. */
export function faultsOf(serverUrl: string, { id }: SandboxAccess) {
  const url = `${serverUrl}/_mock/sandboxes/${id}/faults`;
  return {
    async add(fault: Readonly<Record<string, unknown>>): Promise<void> {
      const { status, text } = await post(url, fault);
      expect([status, text]).toEqual([201, expect.any(String)]);
    },
    refused: (fault: unknown) => post(url, fault),
    list: async () => (await send(url)).body,
    remove: (name: string) => send(`${url}/${name}`, { method: 'DELETE' }),
  };
}

/** What so many lists in a row are answered. */
export async function statusesOf(sandbox: SandboxAccess, calls: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    statuses.push((await listSent('linkup', sandbox.vendors.linkup)).status);
  }
  return statuses;
}

export const listAtLinkup = { vendor: 'linkup', operation: 'list_sent' };
