import { type InvitationClient, parseWebhook, type VendorName, vendorNames } from '@invitekit/clients';
import { vendors } from '@invitekit/specs/vendors';
import { given } from './listings.ts';
import { startReceiver } from './receiver.ts';
import { createClient, type Sandbox } from './sandbox.ts';
import { can } from './vendor-rows.ts';
import { connectWith, hasWebhooks, register } from './webhooks.ts';

interface Asked {
  readonly client: InvitationClient;
  readonly sandbox: Sandbox;
  readonly vendor: VendorName;
}

/** Everything in which a vendor may tell of people, each with all that the fake has to tell. */
const tellings: Readonly<Record<string, (asked: Asked) => Promise<readonly object[]>>> = {
  'an invitation sent': async ({ client }) => await Array.fromAsync(client.listAllSent()),
  'an invitation received': async ({ client }) => await Array.fromAsync(client.listAllReceived()),
  'a connection': async ({ client, vendor }) =>
    can(vendor, 'listConnections') ? await Array.fromAsync(client.listAllConnections()) : [],
  'an account': async ({ client }) => await Array.fromAsync(client.listAllAccounts()),
  'the answer to send': async ({ client }) => [await client.send({ member: { publicIdentifier: 'sophie-germain' } })],
  'a relationship': async ({ client, sandbox, vendor }) => {
    if (!can(vendor, 'relationship')) return [];
    await sandbox.receive({ from: 'jordan-walke' });
    const [connected] = await sandbox.connections();
    const people = [
      { publicIdentifier: 'jordan-walke' },
      { publicIdentifier: given(connected?.member.publicIdentifier) },
    ];
    return await Promise.all(people.map(async (person) => await client.relationship(person)));
  },
  'a profile': async ({ client, vendor }) => {
    if (!can(vendor, 'profile')) return [];
    return [await client.profile({ publicIdentifier: 'charles-babbage' })];
  },
  'the answer to a message': async ({ client, sandbox, vendor }) => {
    if (!can(vendor, 'sendMessage')) return [];
    await connectWith(sandbox, 'charles-babbage');
    return [await client.sendMessage({ member: { publicIdentifier: 'charles-babbage' }, text: 'Hello' })];
  },
  'a conversation': async ({ client, sandbox, vendor }) => {
    if (!can(vendor, 'listConversations')) return [];
    await connectWith(sandbox, 'charles-babbage');
    await sandbox.write({ from: 'charles-babbage' });
    return await Array.fromAsync(client.listAllConversations());
  },
  'a message': async ({ client, sandbox, vendor }) => {
    if (!can(vendor, 'listMessages')) return [];
    await connectWith(sandbox, 'charles-babbage');
    await sandbox.write({ from: 'charles-babbage' });
    return await Array.fromAsync(client.listAllMessages({ member: { publicIdentifier: 'charles-babbage' } }));
  },
  'an event of a new connection': async ({ sandbox, vendor }) => {
    if (!hasWebhooks(vendor)) return [];
    const { url, received } = await startReceiver();
    await register[vendor](sandbox, url);
    await connectWith(sandbox, 'captain-nemo');
    return received.flatMap(({ text }) => parseWebhook(vendor, text));
  },
};

/** The table of what each vendor tells, as Markdown, out of what the clients read from the fake. */
export async function toldFieldsTable(createSandbox: () => Promise<Sandbox>): Promise<string> {
  const lines = [
    row('', 'field', ...vendorNames.map((vendor) => vendors[vendor].displayName)),
    row(...Array<string>(vendorNames.length + 2).fill('---')),
  ];
  for (const [name, ask] of Object.entries(tellings)) {
    const told = await Promise.all(
      vendorNames.map(async (vendor) => {
        const sandbox = await createSandbox();
        return fieldsOf(await ask({ vendor, sandbox, client: createClient[vendor](sandbox.connection(vendor)) }));
      }),
    );
    const fields = [...new Set(told.flatMap((found) => [...found.keys()]))];
    for (const [index, field] of fields.entries()) {
      lines.push(
        row(index === 0 ? name : '', `\`${field}\``, ...told.map((found) => cells[String(found.get(field))] ?? '')),
      );
    }
  }
  return lines.join('\n');
}

/** Whether a field is ever told; undefined where the vendor has nothing of the kind. */
const cells: Readonly<Record<string, string>> = { true: 'yes', false: '`null`', undefined: '' };

function row(...texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function fieldsOf(items: readonly object[]): ReadonlyMap<string, boolean> {
  const fields = new Map<string, boolean>();
  for (const item of items) {
    for (const [field, value] of leaves(item)) fields.set(field, fields.get(field) === true || value !== null);
  }
  return fields;
}

/** What is always there is no question. */
const unquestioned: readonly string[] = [
  'raw',
  'vendor',
  'direction',
  'kind',
  'confirmedBy',
  'credits',
  'status',
  'statusText',
];

function leaves(item: object, within = ''): readonly (readonly [field: string, value: unknown])[] {
  return Object.entries(item).flatMap(([key, value]: [string, unknown]) => {
    if (unquestioned.includes(key)) return [];
    const isMember = key === 'member' && typeof value === 'object' && value !== null;
    return isMember ? leaves(value, 'member.') : [[`${within}${key}`, value] as const];
  });
}
