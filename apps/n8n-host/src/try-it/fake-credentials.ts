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

/** Stores credentials for each vendor that open the fake; one of an earlier time is pointed at this fake. */
export async function storeFakeCredentials(api: N8nApi, fake: Pick<MockServer, 'vendors'>): Promise<CredentialsByType> {
  const known = await api.credentials();
  const wanted = Object.values(vendors).flatMap((vendor) => {
    const access = fake.vendors.find((each) => each.name === vendor.name);
    if (access === undefined) throw new Error(`The fake has no vendor ${vendor.name}`);
    const { apiKey, baseUrl, otherKeys } = access;
    const others = Object.entries(otherKeys).map(([kind, key]) => credentialFor(vendor, kind, key, baseUrl));
    return [credentialFor(vendor, '', apiKey, baseUrl), ...others].flat();
  });
  const stored = await Promise.all(
    wanted.map(async (input) => {
      const earlier = known.find(({ type, name }) => type === input.type && name === input.name);
      return earlier === undefined ? await api.createCredential(input) : await api.updateCredential(earlier.id, input);
    }),
  );
  return Object.fromEntries(stored.map((credential) => [credential.type, credential]));
}

/** The credential for a kind of key, or the usual one; none where our nodes have none for it. */
function credentialFor({ name: vendor, displayName }: Vendor, kind: string, apiKey: string, baseUrl: string) {
  const type = types.find((each) => each.toLowerCase() === `invitekit${vendor}${kind}api`);
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const name = [displayName.replace(/\.[a-z]+$/, ''), title, '(fake)'].filter((part) => part !== '').join(' ');
  return type === undefined ? [] : [{ type, name, data: { apiKey, baseUrl } }];
}
