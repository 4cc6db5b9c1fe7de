import type { VendorName } from '@invitekit/specs/vendors';
import { z } from 'zod';
import { ConnectionFailed } from '../../http/exchange.ts';
import { readFakeAddress } from '../../run/fake/fake-address.ts';

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
export interface FreshSandbox {
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
 * @throws {SettingsError} when it is no address of a fake.
 * @throws {ConnectionFailed} when no fake of the vendor answers there.
 */
export async function openSandbox(url: string, vendor: VendorName): Promise<FreshSandbox> {
  const fake = readFakeAddress(url, { isAllowed: true });
  const control = `${fake}/_mock/sandboxes`;
  const created = await ask(control, { method: 'POST', body: JSON.stringify(plan), headers: json });
  const sandbox = sandboxSchema.safeParse(created).data;
  const access = sandbox?.vendors[vendor];
  if (sandbox === undefined || access === undefined) {
    throw new ConnectionFailed(
      `No fake of ${vendor} answers at ${url} (--fake). Start one, and give the address that it prints.`,
    );
  }
  const close = async () => {
    await ask(`${control}/${encodeURIComponent(sandbox.id)}`, { method: 'DELETE' });
  };
  // Requests and keys go to the server that was named, and to no other that it names.
  if (new URL(access.baseUrl).origin !== new URL(fake).origin) {
    await close();
    throw new ConnectionFailed(
      `The fake at ${url} (--fake) says that its ${vendor} is at ${access.baseUrl}, which is another server. Give the address that the fake prints.`,
    );
  }
  return {
    baseUrl: access.baseUrl,
    apiKey: access.apiKey,
    serviceKey: access.otherKeys['service'] ?? access.apiKey,
    accountId: access.accounts[0]?.id ?? '',
    close,
  };
}

const json = { 'content-type': 'application/json' };

async function ask(url: string, init: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(60_000), redirect: 'error' });
    return await response.json();
  } catch {
    return undefined;
  }
}
