import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { type SandboxHandle, startMockServer } from '../src/index.ts';
import { conversationIdOf } from '../src/world/message-ids.ts';
import { newStateFile } from './folder-with.ts';

const plan = { id: 'earlier', linkedin: { activity: 'quiet' } } as const;

/** What an earlier version kept of a message that was written through LinkupAPI. */
function earlierRow(fromId: string, toId: string, text: string, at: number) {
  return { conversationId: conversationIdOf(fromId, toId), fromId, toId, text, at };
}

async function partiesOf(sandbox: SandboxHandle) {
  const [ada] = await sandbox.members('ada-lovelace');
  const [friend] = await sandbox.connections();
  if (ada === undefined || friend === undefined) throw new Error('There is nobody to write to');
  return { ada: ada.id, friend: friend.member.id, name: friend.member.publicIdentifier };
}

async function textsOf(sandbox: SandboxHandle): Promise<readonly string[]> {
  const conversations = await sandbox.conversations();
  const all = await Promise.all(conversations.map(({ id }) => sandbox.messages(id)));
  return all.flat().map(({ text }) => text);
}

test('a snapshot of an earlier version keeps its messages', async () => {
  const server = await startMockServer();
  onTestFinished(() => server.close());
  const sandbox = await server.sandbox(plan);
  const { ada, friend } = await partiesOf(sandbox);
  const snapshot = await sandbox.snapshot();
  const rows = ['1', '2'].map(
    (text, index) => [text, earlierRow(ada, friend, text, 1_700_000_000_000 + index)] as const,
  );
  await sandbox.restore({ ...snapshot, tables: { ...snapshot.tables, 'linkup.messages': rows } });
  expect(await textsOf(sandbox)).toEqual(['2', '1']);
  expect(await sandbox.conversations()).toMatchObject([{ unread: 0, latest: { from: 'ada-lovelace' } }]);
});

test('a state file of an earlier version keeps its messages, with what is written since', async () => {
  const state = newStateFile();
  const first = await startMockServer({ state });
  const parties = await partiesOf(await first.sandbox(plan));
  await first.close();
  const { ada, friend, name } = parties;
  const add = (text: string, row: object) => {
    const database = new DatabaseSync(state);
    const sql = "INSERT INTO rows (sandbox, name, id, row, is_added) VALUES ('earlier', 'linkup.messages', ?, ?, 1)";
    database.prepare(sql).run(text, JSON.stringify(row));
    database.close();
  };
  add('1', earlierRow(ada, friend, '1', 1_700_000_000_000));
  add('2', earlierRow(ada, friend, '2', 1_700_000_000_001));
  const open = async (): Promise<[server: Awaited<typeof first>, sandbox: SandboxHandle]> => {
    const server = await startMockServer({ state });
    return [server, await server.openSandbox('earlier')];
  };
  const [second, kept] = await open();
  expect(await textsOf(kept)).toEqual(['2', '1']);
  await kept.write({ from: name, text: '3' });
  const fork = await kept.fork({ id: 'fork' });
  await fork.write({ from: name, text: '4' });
  await second.close();
  const [third, again] = await open();
  onTestFinished(() => third.close());
  expect(await textsOf(again)).toEqual(['3', '2', '1']);
  expect(await again.conversations()).toMatchObject([{ unread: 1 }]);
  expect(await textsOf(await third.openSandbox('fork'))).toEqual(['4', '3', '2', '1']);
});
