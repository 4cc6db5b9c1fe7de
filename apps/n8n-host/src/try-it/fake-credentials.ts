import type { VendorName } from '@invitekit/clients';
import type { MockServer } from '@invitekit/mock-server';
import type { N8nApi } from '../api/n8n-api.ts';
import type { CredentialsByType } from '../api/workflow-file.ts';

interface CredentialPlan {
  readonly type: string;
  readonly name: string;
  /** What opens the same vendor with another kind of key. Default: nothing. */
  readonly other?: { readonly kind: string; readonly type: string; readonly name: string };
}

const plans: Readonly<Record<VendorName, CredentialPlan>> = {
  linkup: { type: 'inviteKitLinkupApi', name: 'LinkupAPI (fake)' },
  connectsafely: { type: 'inviteKitConnectSafelyApi', name: 'ConnectSafely (fake)' },
  unipile: {
    type: 'inviteKitUnipileApi',
    name: 'Unipile (fake)',
    other: { kind: 'service', type: 'inviteKitUnipileServiceApi', name: 'Unipile Service (fake)' },
  },
  postpress: { type: 'inviteKitPostpressApi', name: 'postpress (fake)' },
};

/** Stores credentials for each vendor that open the fake; one of an earlier time is pointed at this fake. */
export async function storeFakeCredentials(api: N8nApi, fake: Pick<MockServer, 'vendors'>): Promise<CredentialsByType> {
  const known = await api.credentials();
  const wanted = Object.entries(plans).flatMap(([vendor, { type, name, other }]) => {
    const access = fake.vendors.find((each) => each.name === vendor);
    if (access === undefined) throw new Error(`The fake has no vendor ${vendor}`);
    const { apiKey, baseUrl, otherKeys } = access;
    const usual = { type, name, data: { apiKey, baseUrl } };
    if (other === undefined) return [usual];
    const { kind, ...rest } = other;
    return [usual, { ...rest, data: { apiKey: otherKeys[kind], baseUrl } }];
  });
  const stored = await Promise.all(
    wanted.map(async (input) => {
      const earlier = known.find(({ type, name }) => type === input.type && name === input.name);
      return earlier === undefined ? await api.createCredential(input) : await api.updateCredential(earlier.id, input);
    }),
  );
  return Object.fromEntries(stored.map((credential) => [credential.type, credential]));
}
