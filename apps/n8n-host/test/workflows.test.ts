import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withCredentials } from '../src/api/workflow-file.ts';
import { readWorkflows } from '../src/try-it/import-workflows.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'invitekit-workflows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const exported = {
  id: 'only in the n8n that it comes from',
  active: true,
  name: 'Two vendors',
  nodes: [
    {
      name: 'LinkedIn Invitations',
      type: 'n8n-nodes-invitekit.linkedInInvitations',
      typeVersion: 1,
      parameters: { operation: 'getAll' },
      credentials: { inviteKitLinkupApi: { id: '1', name: 'old' }, slackApi: { id: '2', name: 'Slack' } },
    },
    { name: 'Note', type: 'n8n-nodes-base.stickyNote' },
  ],
  connections: {},
};
writeFileSync(path.join(folder, 'two.json'), JSON.stringify(exported));
writeFileSync(path.join(folder, 'README.md'), 'not a workflow');

test('a workflow is read without what is only true of the n8n that it comes from', async () => {
  const [workflow, ...others] = await readWorkflows(folder);
  expect(others).toEqual([]);
  expect(Object.keys(workflow ?? {}).sort()).toEqual(['connections', 'name', 'nodes', 'settings']);
});

test('nodes are pointed at the credentials of their types, and keep those that nobody gives', async () => {
  const [workflow] = await readWorkflows(folder);
  const credentials = { inviteKitLinkupApi: { id: '7', name: 'LinkupAPI (fake)', type: 'inviteKitLinkupApi' } };
  const pointed = workflow && withCredentials(workflow, credentials);
  expect(pointed?.nodes).toEqual([
    {
      ...exported.nodes[0],
      credentials: { inviteKitLinkupApi: { id: '7', name: 'LinkupAPI (fake)' }, slackApi: { id: '2', name: 'Slack' } },
    },
    { ...exported.nodes[1], parameters: {} },
  ]);
});

test('a file that is no workflow is named', async () => {
  const other = mkdtempSync(path.join(folder, 'bad-'));
  writeFileSync(path.join(other, 'bad.json'), '{}');
  await expect(readWorkflows(other)).rejects.toThrow(/bad\.json is not a workflow of n8n/);
});
