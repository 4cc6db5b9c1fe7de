// Copies pending invitations and connections into a SQLite file, which then has what the lists have:
//   UNIPILE_API_KEY=… UNIPILE_ACCOUNT_ID=… DATABASE=linkedin.db node sync.ts
import { DatabaseSync } from 'node:sqlite';
import { type Connection, createUnipile, type Invitation, readToEnd } from '@invitekit/clients';

const { UNIPILE_API_KEY: apiKey = '', UNIPILE_ACCOUNT_ID: accountId = '', UNIPILE_BASE_URL: baseUrl } = process.env;
const client = createUnipile({ apiKey, accountId, baseUrl });
const lists = { sent: client.listAllSent, received: client.listAllReceived, connections: client.listAllConnections };

const database = new DatabaseSync(process.env.DATABASE ?? 'linkedin.db');
database.exec('create table if not exists people (account, list, id, name, url, since, unique (account, list, id))');
const insert = database.prepare('insert or replace into people values (?, ?, ?, ?, ?, ?)');

for (const [list, read] of Object.entries(lists)) {
  const { items, isComplete } = await readToEnd<Invitation | Connection>(read());
  database.exec('begin');
  // Only a list that is complete tells that somebody has left it.
  if (isComplete) database.prepare('delete from people where account = ? and list = ?').run(accountId, list);
  for (const { id, member, ...item } of items) {
    const since = 'sentAt' in item ? item.sentAt : item.connectedAt;
    insert.run(accountId, list, id, member.name, member.profileUrl, since?.latest ?? null);
  }
  database.exec('commit');
}
