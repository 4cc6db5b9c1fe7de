// Lists people of your account on the command line:
//   UNIPILE_API_KEY=… UNIPILE_ACCOUNT_ID=… node list.ts sent --limit 20
//   UNIPILE_API_KEY=… UNIPILE_ACCOUNT_ID=… node list.ts connections --json
import { parseArgs } from 'node:util';
import { type Connection, createUnipile, type Invitation, type PageOptions } from '@invitekit/clients';

const options = { limit: { type: 'string', default: '20' }, json: { type: 'boolean' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [name = 'sent'] = positionals;

const { UNIPILE_API_KEY: apiKey = '', UNIPILE_ACCOUNT_ID: accountId = '', UNIPILE_BASE_URL: baseUrl } = process.env;
const client = createUnipile({ apiKey, accountId, baseUrl });
const lists: Record<string, (options: PageOptions) => AsyncIterable<Invitation | Connection>> = {
  sent: client.listAllSent,
  received: client.listAllReceived,
  connections: client.listAllConnections,
};
const list = lists[name];
if (list === undefined) throw new Error(`There is no list ${name}, only ${Object.keys(lists).join(', ')}`);

for await (const { member, raw, ...more } of list({ limit: Number(values.limit) })) {
  console.log(values.json ? JSON.stringify({ member, ...more }) : `${member.name}  ${member.profileUrl}`);
}
