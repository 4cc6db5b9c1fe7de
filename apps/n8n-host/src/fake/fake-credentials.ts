import { readFileSync } from 'node:fs';
import type { MockServer } from '@invitekit/mock-server';
import { type Vendor, vendors } from '@invitekit/specs/vendors';
import { z } from 'zod';
import type { N8nApi } from '../api/n8n-api.ts';
import type { CredentialsByType } from '../api/workflow-file.ts';

const packageSchema = z.object({ n8n: z.object({ credentials: z.array(z.string()) }) });

/** The types of the credentials that our nodes have, such as `inviteKitUnipileServiceApi`. */
const { n8n } = packageSchema.parse(
  JSON.parse(readFileSync(new URL('../../../../packages/n8n-nodes/package.json', import.meta.url), 'utf8')),
);
const types = n8n.credentials.map((path) => path.replace(/^.*\/I(\w+)\.credentials\.js$/, 'i$1'));

/** How the account may act, in the usual credential of each vendor. */
export const fakePolicy = {
  timeZone: 'Europe/Berlin',
  accountIs: 'established',
  paused: false,
  changePace: false,
  memory: 'process',
} as const;

/**
 * Stores credentials for each vendor that open the fake. One of an earlier time is pointed at this fake, and keeps how its
 * account may act.
 */
export async function storeFakeCredentials(
  api: N8nApi,
  fake: { readonly vendors: readonly FakeVendor[] },
  policy: object = fakePolicy,
): Promise<CredentialsByType> {
  const known = await api.credentials();
  const wanted = Object.values(vendors).flatMap((vendor) => {
    const access = fake.vendors.find((each) => each.name === vendor.name);
    if (access === undefined) throw new Error(`The fake has no vendor ${vendor.name}`);
    const { apiKey, baseUrl, otherKeys } = access;
    const others = Object.entries(otherKeys).map(([kind, key]) =>
      fakeCredential(vendor, kind, { apiKey: key, baseUrl }),
    );
    return [fakeCredential(vendor, '', { apiKey, baseUrl }, policy), ...others].flat();
  });
  const stored = await Promise.all(
    wanted.map(async ({ type, name, access, policy }) => {
      const earlier = known.find((each) => each.type === type && each.name === name);
      if (earlier === undefined) return await api.createCredential({ type, name, data: { ...policy, ...access } });
      const data = { ...policy, ...(await api.credentialData(earlier.id)), ...access };
      return await api.updateCredential(earlier.id, { type, name, data });
    }),
  );
  return Object.fromEntries(stored.map((credential) => [credential.type, credential]));
}

type FakeVendor = Pick<MockServer['vendors'][number], 'name' | 'apiKey' | 'baseUrl' | 'otherKeys'>;

interface FakeAccess {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/** The credential for a kind of key, or the usual one; none where our nodes have none for it. */
function fakeCredential({ name: vendor, displayName }: Vendor, kind: string, access: FakeAccess, policy: object = {}) {
  const type = types.find((each) => each.toLowerCase() === `invitekit${vendor}${kind}api`);
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const name = [displayName.replace(/\.[a-z]+$/, ''), title, '(fake)'].filter((part) => part !== '').join(' ');
  return type === undefined ? [] : [{ type, name, access, policy }];
}
