import { describe, expect } from 'vitest';
import { connectLinkup, spentBy } from '../../support/linkup.ts';
import {
  addressOfJordan,
  connectToJordan,
  jordan,
  readConversation,
  runMessageAction,
} from '../../support/linkup-messages.ts';
import { given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';

describe('a conversation', () => {
  test('has the newest message first, page after page, for 1 credit for every 10', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = await connectToJordan(sandbox);
    const texts = Array.from({ length: 12 }, (_, index) => `Message ${index + 1}`);
    for (const text of texts) await client.sendMessage({ member: jordan, text });
    const before = await spentBy(sandbox);
    const first = await readConversation(sandbox, { profile_url: addressOfJordan });
    const second = await readConversation(sandbox, { profile_url: addressOfJordan, cursor: first.next_cursor });
    expect([...first.messages, ...second.messages].map(({ text }) => text)).toEqual(texts.toReversed());
    expect([first.messages.length, second.next_cursor]).toEqual([10, null]);
    await readConversation(sandbox, { profile_url: addressOfJordan, count: 11 });
    expect((await spentBy(sandbox)) - before).toBe(1 + 1 + 2);
  });

  test('is one for the two accounts that write to each other', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const ada = connectLinkup(sandbox);
    const grace = connectLinkup(sandbox, sandbox.connection('linkup', 'acc_def456'));
    const { id } = await ada.send({ member: { publicIdentifier: 'grace-hopper' } });
    await grace.accept({ id: given(id) });
    const { conversationId, id: urn } = await ada.sendMessage({ member: named('grace-hopper'), text: 'Hello' });
    const seen = await readConversation(sandbox, { conversation_id: conversationId }, 'acc_def456');
    expect(seen).toMatchObject({ unread_count: 1, messages: [{ text: 'Hello', sender: 'Ada Lovelace' }] });
    expect(seen.messages[0]?.entity_urn).not.toBe(urn);
    await sandbox.advance('PT1H');
    expect(await grace.sendMessage({ member: named('ada-lovelace'), text: 'Hi' })).toMatchObject({ conversationId });
    const answered = await readConversation(sandbox, { conversation_id: conversationId }, 'acc_def456');
    expect(answered).toMatchObject({ unread_count: 0, messages: [{ text: 'Hi' }, { text: 'Hello' }] });
    const [latest, earliest] = answered.messages;
    expect(given(latest).timestamp - given(earliest).timestamp).toBe(60 * 60_000);
  });

  test('is empty and free for two who have never written', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({
      messages: [],
      next_cursor: null,
    });
    expect(await sandbox.creditsSpent()).toEqual([]);
  });

  test('of others, or that does not exist, is refused', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { conversationId } = await (await connectToJordan(sandbox)).sendMessage({ member: jordan, text: 'Hello' });
    for (const [params, accountId] of [
      [{ conversation_id: conversationId }, 'acc_def456'],
      [{ conversation_id: '2-none' }, 'acc_abc123'],
      [{ profile_url: 'https://www.linkedin.com/in/nobody-has-this-name' }, 'acc_abc123'],
      [{ profile_url: addressOfJordan, cursor: 'older' }, 'acc_abc123'],
      [{}, 'acc_abc123'],
    ] as const) {
      const { status, body } = await runMessageAction(sandbox, 'get_conversation', params, accountId);
      expect([status, body.error?.code], JSON.stringify(params)).toEqual([400, 'INVALID_PARAMS']);
    }
  });

  test('goes with the sandbox', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await (await connectToJordan(sandbox)).sendMessage({ member: jordan, text: 'Hello' });
    await sandbox.reset();
    expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({ messages: [] });
  });
});

function named(publicIdentifier: string) {
  return { publicIdentifier };
}
