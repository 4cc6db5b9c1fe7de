import { vendors } from '@invitekit/specs/vendors';
import { describe, expect } from 'vitest';
import { controlOf } from './control-support.ts';
import { test } from './support.ts';

describe('who is meant', () => {
  test('by identifiers, addresses and ids, in the order of the question', async ({ server, createSandbox }) => {
    const { id } = await createSandbox({ accounts: [{ conversations: 1, invitations: 3 }] });
    const call = controlOf(server.url);
    const at = `/sandboxes/${id}`;
    const { body: people } = await call('GET', `${at}/members?search=jordan-walke`);
    const [jordan] = people.members;
    const { body: list } = await call('GET', `${at}/invitations?direction=sent&limit=1`);
    const [invitation] = list.invitations;
    const { body: inbox } = await call('GET', `${at}/conversations`);
    const [conversation] = inbox.conversations;
    const asked = [
      'JORDAN-WALKE',
      jordan.id,
      'https://www.linkedin.com/in/jordan-walke/',
      `urn:li:invitation:${invitation.id}`,
      conversation.id,
      'nobody-at-all',
    ];
    const { status, body } = await call('GET', `${at}/references?of=${encodeURIComponent(asked.join(' '))}`);
    expect(status).toBe(200);
    expect(body.references).toMatchObject([
      { reference: asked[0], person: { publicIdentifier: 'jordan-walke' }, invitation: null },
      { reference: asked[1], person: { publicIdentifier: 'jordan-walke' } },
      { reference: asked[2], person: { publicIdentifier: 'jordan-walke' } },
      { reference: asked[3], person: { name: invitation.member.name }, invitation: invitation.state },
      { reference: asked[4], person: { name: conversation.member.name }, invitation: null },
    ]);
  });

  test('by nothing is nobody', async ({ server, createSandbox }) => {
    const { id } = await createSandbox({});
    const { body } = await controlOf(server.url)('GET', `/sandboxes/${id}/references?of=%20`);
    expect(body).toEqual({ references: [] });
  });
});

test('each operation says what it does: what sends writes, what lists reads', async ({ server }) => {
  const { body } = await controlOf(server.url)('GET', '/vendors');
  for (const { name, operations } of Object.values(vendors)) {
    const described = body.vendors.find((each: { name: string }) => each.name === name).operations;
    const effectOf = (id: string | null) => described.find((each: { id: string }) => each.id === id)?.effect;
    expect([name, effectOf(operations.send), effectOf(operations.listSent), effectOf(operations.withdraw)]).toEqual([
      name,
      'write',
      'read',
      'undo',
    ]);
  }
});
