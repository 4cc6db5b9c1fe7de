import type { VendorName } from '@invitekit/clients';
import type { MockServer } from '@invitekit/mock-server';
import type { N8nApi } from '../api/n8n-api.ts';
import type { CredentialsByType } from '../api/workflow-file.ts';

interface CredentialPlan {
  readonly vendor: VendorName;
  readonly type: string;
  readonly name: string;
  /** The kind of the vendor's key. Default: the usual one. */
  readonly otherKind?: string;
}

const plans: readonly CredentialPlan[] = [
  { vendor: 'linkup', type: 'inviteKitLinkupApi', name: 'LinkupAPI (fake)' },
  { vendor: 'connectsafely', type: 'inviteKitConnectSafelyApi', name: 'ConnectSafely (fake)' },
  { vendor: 'unipile', type: 'inviteKitUnipileApi', name: 'Unipile (fake)' },
  { vendor: 'unipile', type: 'inviteKitUnipileServiceApi', name: 'Unipile Service (fake)', otherKind: 'service' },
  { vendor: 'postpress', type: 'inviteKitPostpressApi', name: 'postpress (fake)' },
];

/** Stores credentials for each vendor that open the fake; one of an earlier time is pointed at this fake. */
export async function storeFakeCredentials(api: N8nApi, fake: Pick<MockServer, 'vendors'>): Promise<CredentialsByType> {
  const known = await api.credentials();
  const stored = await Promise.all(
    plans.map(async ({ vendor, type, name, otherKind }) => {
      const access = fake.vendors.find((each) => each.name === vendor);
      const apiKey = otherKind === undefined ? access?.apiKey : access?.otherKeys[otherKind];
      if (access === undefined || apiKey === undefined) throw new Error(`The fake has no key for ${name}`);
      const input = { type, name, data: { apiKey, baseUrl: access.baseUrl } };
      const earlier = known.find((each) => each.type === type && each.name === name);
      return earlier === undefined ? await api.createCredential(input) : await api.updateCredential(earlier.id, input);
    }),
  );
  return Object.fromEntries(stored.map((credential) => [credential.type, credential]));
}
