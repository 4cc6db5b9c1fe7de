import type { VendorName } from '@invitekit/clients';
import type { MockServer } from '@invitekit/mock-server';
import type { N8nApi } from '../api/n8n-api.ts';
import type { CredentialsByType } from '../api/workflow-file.ts';

const plans: Readonly<Record<VendorName, { readonly type: string; readonly name: string }>> = {
  linkup: { type: 'inviteKitLinkupApi', name: 'LinkupAPI (fake)' },
  connectsafely: { type: 'inviteKitConnectSafelyApi', name: 'ConnectSafely (fake)' },
  unipile: { type: 'inviteKitUnipileApi', name: 'Unipile (fake)' },
  postpress: { type: 'inviteKitPostpressApi', name: 'postpress (fake)' },
};

/** Stores a credential for each vendor that opens the fake; one of an earlier time is pointed at this fake. */
export async function storeFakeCredentials(api: N8nApi, fake: Pick<MockServer, 'vendors'>): Promise<CredentialsByType> {
  const known = await api.credentials();
  const stored = await Promise.all(
    Object.entries(plans).map(async ([vendor, plan]) => {
      const access = fake.vendors.find(({ name }) => name === vendor);
      if (access === undefined) throw new Error(`The fake has no vendor ${vendor}`);
      const { apiKey, baseUrl } = access;
      const input = { ...plan, data: { apiKey, baseUrl } };
      const earlier = known.find(({ type, name }) => type === plan.type && name === plan.name);
      return earlier === undefined ? await api.createCredential(input) : await api.updateCredential(earlier.id, input);
    }),
  );
  return Object.fromEntries(stored.map((credential) => [credential.type, credential]));
}
