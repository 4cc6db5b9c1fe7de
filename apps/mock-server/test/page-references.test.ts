import { vendors } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { connectToMockServer } from '../src/index.ts';
import { test } from './support.ts';

describe('who is meant', () => {
  test('by identifiers, addresses and ids, in the order of the question', async ({ server }) => {
    const mock = connectToMockServer(server.url);
    await using sandbox = await mock.sandbox({ accounts: [{ conversations: 1, invitations: 3 }] });
    const path = { id: sandbox.id };
    const { members } = await mock.control('get', '/sandboxes/{id}/members', {
      path,
      query: { search: 'jordan-walke' },
    });
    const [invitation] = await sandbox.invitations({ direction: 'sent' });
    const [conversation] = await sandbox.conversations();
    const asked = [
      'JORDAN-WALKE',
      members[0]?.id,
      'https://www.linkedin.com/in/jordan-walke/',
      `urn:li:invitation:${invitation?.id}`,
      conversation?.id,
      'nobody-at-all',
    ];
    const query = { of: asked.join(' ') };
    const { references } = await mock.control('get', '/sandboxes/{id}/references', { path, query });
    expect(references).toMatchObject([
      { reference: asked[0], person: { publicIdentifier: 'jordan-walke' }, invitation: null },
      { reference: asked[1], person: { publicIdentifier: 'jordan-walke' }, invitation: null },
      { reference: asked[2], person: { publicIdentifier: 'jordan-walke' }, invitation: null },
      { reference: asked[3], person: { name: invitation?.member.name }, invitation: invitation?.state },
      { reference: asked[4], person: { name: conversation?.member.name }, invitation: null },
    ]);
  });

  test('by nothing is nobody', async ({ server }) => {
    const mock = connectToMockServer(server.url);
    await using sandbox = await mock.sandbox();
    const input = { path: { id: sandbox.id }, query: { of: ' ' } };
    expect(await mock.control('get', '/sandboxes/{id}/references', input)).toEqual({ references: [] });
  });
});

test('each operation says what it does: what sends writes, what lists reads', async ({ server }) => {
  const described = await connectToMockServer(server.url).control('get', '/vendors', {});
  for (const { name, operations } of Object.values(vendors)) {
    const found = described.vendors.find((each) => each.name === name)?.operations;
    const effectOf = (id: string) => found?.find((each) => each.id === id)?.effect;
    const effects = [operations.send, operations.listSent, operations.withdraw].map(effectOf);
    expect([name, ...effects]).toEqual([name, 'write', 'read', 'undo']);
  }
});
