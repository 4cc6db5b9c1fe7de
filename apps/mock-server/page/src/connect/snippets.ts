import type { VendorName } from '../../../src/client/generated.ts';
import type { SandboxDescription } from '../../../src/client/types.ts';

/** How to reach a sandbox through a vendor. */
export type Access = SandboxDescription['vendors'][VendorName];

/** Something to paste somewhere else. */
export interface Snippet {
  readonly title: string;
  /** What is copied, for instance "the curl of Unipile". */
  readonly what: string;
  /** Where it goes, in words. */
  readonly hint: string;
  readonly text: string;
}

/** The name of a vendor, and what it calls itself. */
interface Vendor {
  readonly name: string;
  readonly title: string;
}

/** The ways to a sandbox, each for the sandbox's first account. */
export function snippetsFor({ name, title }: Vendor, access: Access): readonly Snippet[] {
  const account = access.accounts[0]?.id ?? '';
  return [
    {
      title: 'curl',
      what: `the curl of ${title}`,
      hint: 'Paste it into a shell. It lists what was sent.',
      text: access.example,
    },
    {
      title: 'TypeScript',
      what: `the TypeScript of ${title}`,
      hint: 'It needs the package @invitekit/clients.',
      text: typeScript(name, access, account),
    },
    {
      title: 'n8n',
      what: `the workflow of ${title}`,
      hint: `Make a credential of ${title} with the key and the base URL from above. Then paste this into an empty workflow.`,
      text: workflow(name, account),
    },
    {
      title: '.env',
      what: `the .env of ${title}`,
      hint: 'For a program that reads its settings from the environment.',
      text: environment(name, access, account),
    },
  ];
}

function typeScript(vendor: string, { apiKey, baseUrl }: Access, accountId: string): string {
  return `import { createClient } from '@invitekit/clients';

const client = createClient({
  vendor: ${quoted(vendor)},
  apiKey: ${quoted(apiKey)},
  accountId: ${quoted(accountId)},
  // Without it: the vendor itself.
  baseUrl: ${quoted(baseUrl)},
});

for await (const { member } of client.listAllSent({ limit: 5 })) {
  console.log(member.name);
}
`;
}

function workflow(vendor: string, accountId: string): string {
  const start = {
    name: 'Start',
    type: 'n8n-nodes-base.manualTrigger',
    typeVersion: 1,
    position: [0, 0],
    parameters: {},
  };
  const list = {
    name: 'List Invitations',
    type: 'n8n-nodes-invitekit.linkedInInvitations',
    typeVersion: 1,
    position: [220, 0],
    parameters: {
      vendor,
      resource: 'invitation',
      operation: 'getAll',
      accountId: { __rl: true, mode: 'id', value: accountId },
    },
  };
  const connections = { Start: { main: [[{ node: list.name, type: 'main', index: 0 }]] } };
  return `${JSON.stringify({ nodes: [start, list], connections }, undefined, 2)}\n`;
}

/** The same names as in CI: docs/ci.md. */
function environment(vendor: string, { apiKey, baseUrl }: Access, account: string): string {
  const prefix = `INVITEKIT_${vendor.toUpperCase()}`;
  return `${prefix}_BASE_URL=${baseUrl}\n${prefix}_KEY=${apiKey}\n${prefix}_ACCOUNT=${account}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
