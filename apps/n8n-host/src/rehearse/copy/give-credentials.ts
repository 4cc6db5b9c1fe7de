import type { SandboxHandle } from '@invitekit/mock-server';
import { type VendorName, vendorNames, vendors } from '@invitekit/specs/vendors';
import type { N8nApi } from '../../api/n8n-api.ts';
import type { CredentialReference } from '../../api/workflow-file.ts';
import { storeFakeCredentials } from '../../fake/fake-credentials.ts';
import { isOurs, vendorOf } from './node-kinds.ts';
import type { RehearsedNode, RehearsedWorkflow } from './workflow.ts';

/** Nodes with credentials of this n8n in place of those of their builder. Whatever the fake does not need is taken away. */
export interface GivenCredentials {
  give(node: RehearsedNode): RehearsedNode;
}

const generic = {
  /** The usual header of the vendor's key. */
  httpHeaderAuth: (vendor: VendorName, key: string) => {
    const [{ header, prefix }] = vendors[vendor].keyHeaders;
    return { name: header, value: `${prefix}${key}` };
  },
  httpBearerAuth: (_: VendorName, key: string) => ({ token: key }),
  httpBasicAuth: (_: VendorName, key: string) => ({ user: key, password: key }),
  httpQueryAuth: (_: VendorName, key: string) => ({ name: 'key', value: key }),
  httpCustomAuth: (vendor: VendorName, key: string) => {
    const [{ header, prefix }] = vendors[vendor].keyHeaders;
    return { json: JSON.stringify({ headers: { [header]: `${prefix}${key}` } }) };
  },
} as const;

const isGeneric = (type: string): type is keyof typeof generic => Object.hasOwn(generic, type);

/** Stores the credentials that the workflows need. */
export async function storeCredentials(
  api: N8nApi,
  sandbox: SandboxHandle,
  workflows: readonly RehearsedWorkflow[],
  policy: object,
): Promise<GivenCredentials> {
  const access = vendorNames.map((name) => ({ name, ...sandbox.connection(name) }));
  const own = await storeFakeCredentials(api, { vendors: access }, policy);
  const wanted = new Map<string, CredentialReference>();
  for (const node of workflows.flatMap(({ nodes }) => nodes)) {
    const vendor = vendorOf(node);
    if (vendor === undefined || isOurs(node)) continue;
    for (const type of Object.keys(node.credentials ?? {})) {
      const name = `${vendors[vendor].displayName} ${type}`;
      if (!isGeneric(type) || wanted.has(name)) continue;
      const data = generic[type](vendor, sandbox.connection(vendor).apiKey);
      wanted.set(name, await api.createCredential({ type, name, data }));
    }
  }
  return {
    give(node) {
      const vendor = vendorOf(node);
      if (vendor === undefined) return { ...node, credentials: {} };
      const written = Object.keys(node.credentials ?? {});
      if (!isOurs(node)) {
        return pointedAt(node, written, (type) => wanted.get(`${vendors[vendor].displayName} ${type}`));
      }
      const usual = Object.keys(own).filter((type) => type.toLowerCase() === `invitekit${vendor}api`);
      return pointedAt(node, [...written, ...usual], (type) => own[type]);
    },
  };
}

/** The node with a credential of each type, where there is one. */
function pointedAt(
  node: RehearsedNode,
  types: readonly string[],
  find: (type: string) => CredentialReference | undefined,
): RehearsedNode {
  const given = types.flatMap((type) => {
    const credential = find(type);
    return credential === undefined ? [] : [[type, { id: credential.id, name: credential.name }]];
  });
  return { ...node, credentials: Object.fromEntries(given) };
}
