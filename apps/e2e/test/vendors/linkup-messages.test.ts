import { describe, expect } from 'vitest';
import { connectLinkup, connectLossy, requestLinkup, spentBy } from '../../support/linkup.ts';
import {
  addressOfJordan,
  connectToJordan,
  jordan,
  readConversation,
  runMessageAction,
} from '../../support/linkup-messages.ts';
import { given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';

describe('a message', () => {
  test('reaches a connection, for 1 credit', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = await connectToJordan(sandbox);
    const before = await spentBy(sandbox);
    const sent = await client.sendMessage({ member: jordan, text: 'Good to be connected, Jordan!' });
    expect(sent).toMatchObject({
      vendor: 'linkup',
      id: expect.stringMatching(/^urn:li:msg_message:\(urn:li:fsd_profile:ACoAA[\w-]+,2-.+\)$/),
      conversationId: expect.stringMatching(/^2-/),
      member: { publicIdentifier: 'jordan-walke', profileUrl: addressOfJordan },
      credits: 1,
    });
    expect((await spentBy(sandbox)) - before).toBe(1);
    expect(await readConversation(sandbox, { conversation_id: sent.conversationId })).toMatchObject({
      total_message_count: 1,
      unread_count: 0,
      messages: [{ text: 'Good to be connected, Jordan!', sender: 'Ada Lovelace', entity_urn: sent.id }],
      next_cursor: null,
    });
  });

  test.for([
    ['the address of a profile', () => ({ profileUrl: `${addressOfJordan}/?trk=x` })],
    ['an id of LinkedIn', (id: string) => ({ id })],
  ] as const)('takes %s', async ([, nameMember], { createSandbox }) => {
    const sandbox = await createSandbox();
    const client = await connectToJordan(sandbox);
    // LinkupAPI's lists tell no ids of people.
    const { member } = await connectLinkup(await createSandbox()).send({ member: jordan });
    await client.sendMessage({ member: nameMember(given(member.id)), text: 'Hello' });
    expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({
      messages: [{ text: 'Hello' }],
    });
  });

  test.for([
    ['sophie-germain', 502, 'CHANNEL_ERROR', 'vendor-failure'],
    ['ada-lovelace', 502, 'CHANNEL_ERROR', 'vendor-failure'],
    ['nobody-has-this-name', 400, 'INVALID_PARAMS', 'not-found'],
  ] as const)('to %s is refused for nothing with %i %s', async ([name, status, type, code], { createSandbox }) => {
    const sandbox = await createSandbox();
    const sending = connectLinkup(sandbox).sendMessage({ member: { publicIdentifier: name }, text: 'Hello' });
    await expect(sending).rejects.toMatchObject({ status, type, code, isUncertain: false, isRetryable: false });
    expect(await sandbox.creditsSpent()).toEqual([]);
  });

  test.for([
    ['an empty text', ''],
    ['nothing but spaces', ' \n '],
    ['more than 8000 characters', 'x'.repeat(8001)],
  ] as const)('with %s is refused before any request', async ([, text], { createSandbox }) => {
    const { client, actions } = connectLossy(await createSandbox(), 'none');
    await expect(client.sendMessage({ member: jordan, text })).rejects.toMatchObject({ code: 'invalid-request' });
    expect(actions).toEqual([]);
  });

  test('may have 8000 characters, however many bytes they take', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const text = '🙂'.repeat(8000);
    await (await connectToJordan(sandbox)).sendMessage({ member: jordan, text });
    expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({ messages: [{ text }] });
  });

  test('whose answer is lost is not sent again, but found, for 1 credit more', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await connectToJordan(sandbox);
    const { client, actions } = connectLossy(sandbox, 'send');
    const sent = await client.sendMessage({ member: jordan, text: 'Hello' });
    expect(sent).toMatchObject({ confirmedBy: 'lookup', credits: 2, id: expect.stringMatching(/,2-.+\)$/) });
    expect(actions).toEqual(['get_conversation', 'send', 'get_conversation']);
    expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({ total_message_count: 1 });
  });

  test('to somebody who was written to before costs 1 more, for what is read first', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const client = await connectToJordan(sandbox);
    await client.sendMessage({ member: jordan, text: 'Hello' });
    const before = await spentBy(sandbox);
    expect(await client.sendMessage({ member: jordan, text: 'Are you there?' })).toMatchObject({ credits: 2 });
    expect((await spentBy(sandbox)) - before).toBe(2);
    const { items: justRead } = await client.listMessages({ member: jordan });
    expect(await client.sendMessage({ member: jordan, text: 'Well?', justRead })).toMatchObject({ credits: 1 });
  });

  test('of 11 conversations costs 2 credits to list, and 1 where ten are enough', async ({ createSandbox }) => {
    const sandbox = await createSandbox({ accounts: [{ connections: 11, conversations: 11 }] });
    const client = connectLinkup(sandbox);
    const [page, all] = [await client.listConversations(), await client.listConversations({ limit: 11 })];
    expect([page.credits, page.items.length, all.credits, all.items.length]).toEqual([1, 10, 2, 11]);
    const [first] = page.items;
    const before = await spentBy(sandbox);
    expect((await client.conversationWith(given(first?.members[0])))?.id).toBe(first?.id);
    expect((await spentBy(sandbox)) - before).toBe(1);
  });

  test.for([
    ['of several people', '"group"'],
    ['in a new word', '"PAGE"'],
    ['of nothing', 'null'],
  ] as const)(
    'is not written to the one participant of a conversation that the inbox lists with a type %s',
    async ([, type], { createSandbox }) => {
      const sandbox = await createSandbox();
      const { transport } = sandbox.connection('linkup');
      const client = await connectToJordan(sandbox, {
        transport: async (request) => {
          const { body, ...response } = await transport(request);
          return { ...response, body: body.replaceAll('"type":"normal"', `"type":${type}`) };
        },
      });
      const found = await client.conversationWith(jordan);
      await client.sendMessage({ member: jordan, text: 'To Jordan alone' });
      const [conversation] = (await client.listConversations()).items;
      expect([found, conversation]).toMatchObject([null, { members: [], isGroup: null }]);
      expect(await client.conversationWith(jordan)).toBeNull();
      const writing = client.sendMessage({ conversation: given(conversation), text: 'To all of you' });
      await expect(writing).rejects.toMatchObject({ code: 'invalid-request' });
      expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({
        messages: [{ text: 'To Jordan alone' }],
      });
    },
  );

  test('is the first one where the vendor refuses to read what nobody has written', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { transport } = sandbox.connection('linkup');
    const actions: string[] = [];
    const client = await connectToJordan(sandbox, {
      transport: async (request) => {
        actions.push(/"action":"(\w+)"/.exec(request.body ?? '')?.[1] ?? request.url);
        const response = await transport(request);
        if (!response.body.includes('"total_message_count":0')) return response;
        const error = { code: 'INVALID_PARAMS', message: 'There is no conversation.' };
        return { ...response, status: 400, body: JSON.stringify({ success: false, error }) };
      },
    });
    actions.length = 0;
    expect(await client.listMessages({ member: jordan })).toEqual({ items: [], total: 0, credits: 1 });
    expect(actions).toEqual(['get_conversation', 'check_invitation', 'list_inbox']);
    const nobody = client.listMessages({ member: { publicIdentifier: 'nobody-has-this-name' } });
    await expect(nobody).rejects.toMatchObject({ code: 'not-found' });
    const ofId = client.listMessages({ conversation: { id: '2-nothing' } });
    await expect(ofId).rejects.toMatchObject({ code: 'not-found' });
    expect(await client.sendMessage({ member: jordan, text: 'Hello' })).toMatchObject({ credits: 2 });
    expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({ total_message_count: 1 });
  });

  test('is not taken for the first one where the vendor refuses to read what is there', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { transport } = sandbox.connection('linkup');
    const client = await connectToJordan(sandbox, {
      transport: async (request) => {
        if (!request.body?.includes('"get_conversation"') || !request.body.includes('"profile_url"')) {
          return await transport(request);
        }
        const error = { code: 'INVALID_PARAMS', message: 'profile_url cannot be read.' };
        const headers = { 'content-type': 'application/json' };
        return { status: 400, headers, body: JSON.stringify({ success: false, error }) };
      },
    });
    await sandbox.write({ from: 'jordan-walke', text: 'Please do not write' });
    expect(await client.listMessages({ member: jordan })).toMatchObject({ items: [{ text: 'Please do not write' }] });
  });

  test('needs no look at who somebody is, which costs 1 credit', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    expect(await connectLinkup(sandbox).profile(jordan)).toMatchObject({ credits: 1, relationship: 'unknown' });
    expect(await spentBy(sandbox)).toBe(1);
  });

  test('that fails inside the vendor is not sent again, and fails as uncertain', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await connectToJordan(sandbox);
    await sandbox.fault({ vendor: 'linkup', operation: 'send', type: 'INTERNAL_ERROR' });
    const { client, actions } = connectLossy(sandbox, 'none');
    const sending = client.sendMessage({ member: jordan, text: 'Hello' });
    await expect(sending).rejects.toMatchObject({ code: 'vendor-failure', isUncertain: true });
    expect(actions).toEqual(['get_conversation', 'send', 'get_conversation']);
  });

  test('that came too fast is sent again, and once', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await connectToJordan(sandbox);
    await sandbox.fault({ vendor: 'linkup', operation: 'send', type: 'RATE_LIMITED' });
    const { client, actions } = connectLossy(sandbox, 'none');
    await client.sendMessage({ member: jordan, text: 'Hello' });
    expect(actions).toEqual(['get_conversation', 'send', 'send']);
    expect(await readConversation(sandbox, { profile_url: addressOfJordan })).toMatchObject({ total_message_count: 1 });
  });

  test('whose answer is of another action is looked for', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    const { transport } = sandbox.connection('linkup');
    const client = await connectToJordan(sandbox, {
      transport: async (request) => {
        const { body, ...response } = await transport(request);
        return { ...response, body: body.replace('"action":"send"', '"action":"get_conversation"') };
      },
    });
    expect(await client.sendMessage({ member: jordan, text: 'Hello' })).toMatchObject({ confirmedBy: 'lookup' });
  });

  test('with a file costs 2 credits, and is in the log', async ({ createSandbox }) => {
    const sandbox = await createSandbox();
    await connectToJordan(sandbox);
    const params = { profile_url: addressOfJordan, message_text: 'See this', media_link: 'https://example.com/a.pdf' };
    expect((await runMessageAction(sandbox, 'send', params)).body.metadata).toMatchObject({
      action: 'send',
      account_id: 'acc_abc123',
      credits_consumed: 2,
    });
    const { body } = await requestLinkup(sandbox, 'GET', '/v2/logs?limit=1');
    expect(body.data).toMatchObject({
      items: [{ action: 'send', account_id: 'acc_abc123', status: 'success', credits_consumed: 2 }],
    });
  });
});

test.for([
  ['delete', {}, 400, 'INVALID_ACTION'],
  ['send', { profile_url: addressOfJordan }, 400, 'INVALID_PARAMS'],
  ['send', { profile_url: addressOfJordan, message_text: '' }, 400, 'INVALID_PARAMS'],
  ['send', { profile_url: addressOfJordan, message_text: 'x'.repeat(8001) }, 400, 'INVALID_PARAMS'],
] as const)('%s with %o is refused', async ([action, params, status, code], { createSandbox }) => {
  const answer = await runMessageAction(await createSandbox(), action, params);
  expect([answer.status, answer.body.error?.code]).toEqual([status, code]);
});
