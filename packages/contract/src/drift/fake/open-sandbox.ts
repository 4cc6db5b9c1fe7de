import type { VendorName } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { ConnectionFailed } from '../../http/exchange.ts';
import { SettingsError } from '../../spec/settings-error.ts';

const sandboxSchema = z.object({
  id: z.string(),
  vendors: z.record(
    z.string(),
    z.object({
      baseUrl: z.url(),
      apiKey: z.string(),
      otherKeys: z.record(z.string(), z.string()).default({}),
      accounts: z.array(z.object({ id: z.string() })),
    }),
  ),
});

/** A fresh world of a fake. */
export interface FakeSandbox {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly serviceKey: string;
  /** The first account's. */
  readonly accountId: string;
  close(): Promise<void>;
}

/** Enough of everything that lists are not empty. */
const plan = { invitations: 12, accounts: [{ connections: 30 }, { connections: 12 }] };

/**
 * @throws {SettingsError} when it is no address.
 * @throws {ConnectionFailed} when no fake of the vendor answers there.
 */
export async function openSandbox(url: string, vendor: VendorName): Promise<FakeSandbox> {
  const control = `${readUrl(url)}/_mock/sandboxes`;
  const created = await ask(control, { method: 'POST', body: JSON.stringify(plan), headers: json });
  const sandbox = sandboxSchema.safeParse(created).data;
  const access = sandbox?.vendors[vendor];
  if (sandbox === undefined || access === undefined) {
    throw new ConnectionFailed(
      `No fake of ${vendor} answers at ${url} (--fake). Start one, and give the address that it prints.`,
    );
  }
  return {
    baseUrl: access.baseUrl,
    apiKey: access.apiKey,
    serviceKey: access.otherKeys['service'] ?? access.apiKey,
    accountId: access.accounts[0]?.id ?? '',
    async close() {
      await ask(`${control}/${encodeURIComponent(sandbox.id)}`, { method: 'DELETE' });
    },
  };
}

const json = { 'content-type': 'application/json' };

function readUrl(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new SettingsError('--fake is the address of a fake, for instance http://127.0.0.1:4010.');
  }
  return url.replace(/\/+$/, '');
}

async function ask(url: string, init: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(60_000), redirect: 'error' });
    return await response.json();
  } catch {
    return undefined;
  }
}
