import { connectToMockServer, type Person, type PersonChange } from '../src/index.ts';
import { ask } from './ask.ts';
import { type Answer, listSent, type SandboxAccess, type VendorName } from './support.ts';

/** Adds or changes a person through the control API. */
export async function putMember(serverUrl: string, id: string, name: string, body: PersonChange = {}): Promise<Person> {
  const { control } = connectToMockServer(serverUrl);
  return await control('put', '/sandboxes/{id}/members/{publicIdentifier}', {
    path: { id, publicIdentifier: name },
    body,
  });
}

/** How each vendor is asked for a person by public identifier, in the place where it takes one. */
const lookUps: Readonly<
  Record<VendorName, (account: string, name: string) => readonly [path: string, body?: unknown]>
> = {
  linkup: (account, name) => [
    '/v2/network',
    { account_id: account, action: 'check_invitation', params: { profile_url: addressOf(name) } },
  ],
  connectsafely: (_, name) => [`/linkedin/relationship/${encodeURIComponent(name)}`],
  unipile: (account, name) => [`/v2/${account}/users/${encodeURIComponent(name)}`],
  postpress: (account, name) => [`/v1/users/${encodeURIComponent(name)}?account_id=${account}`],
};

/** How each vendor is asked to invite a person. */
const invitings: Readonly<
  Record<VendorName, (account: string, person: Pick<Person, 'id' | 'publicIdentifier'>) => readonly [string, unknown]>
> = {
  linkup: (account, { publicIdentifier }) => [
    '/v2/network',
    { account_id: account, action: 'invite', params: { profile_url: addressOf(publicIdentifier) } },
  ],
  connectsafely: (account, { publicIdentifier }) => [
    '/linkedin/connect',
    { accountId: account, profileId: publicIdentifier },
  ],
  unipile: (account, { id }) => [`/v2/${account}/users/me/relation-requests`, { user_id: id }],
  postpress: (account, { id }) => ['/v1/users/invite', { account_id: account, provider_id: id }],
};

export function addressOf(publicIdentifier: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(publicIdentifier)}`;
}

export async function lookUp(vendor: VendorName, sandbox: SandboxAccess, name: string): Promise<Answer> {
  const [path, body] = lookUps[vendor](accountOf(vendor, sandbox), name);
  return await ask(vendor, sandbox, { path, body });
}

export async function inviteBy(
  vendor: VendorName,
  sandbox: SandboxAccess,
  person: Pick<Person, 'id' | 'publicIdentifier'>,
): Promise<Answer> {
  const [path, body] = invitings[vendor](accountOf(vendor, sandbox), person);
  return await ask(vendor, sandbox, { path, body });
}

function accountOf(vendor: VendorName, { vendors }: SandboxAccess): string {
  return vendors[vendor].accounts[0]?.id ?? '';
}

/** The public identifiers and addresses in the sent list of a vendor, as far as it tells them. */
export async function sentTo(vendor: VendorName, { vendors }: SandboxAccess): Promise<string> {
  return (await listSent(vendor, vendors[vendor])).text;
}
