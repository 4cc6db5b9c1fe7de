import type { Transport } from '@invitekit/clients';
import { memoryStore } from '@invitekit/clients/sender';
import { describe, expect } from 'vitest';
import { given } from '../../support/listings.ts';
import { test } from '../../support/mock.ts';
import type { Sandbox } from '../../support/sandbox.ts';
import { day } from '../../support/sender/leads.ts';
import { acceptAll, hello, invite, wait, write, written } from '../../support/sender/writing.ts';

const urn = (name: string) => `urn:li:msg_conversation:(urn:li:fsd_profile:ACoAAAda,2-${name})`;

/** A conversation of ConnectSafely's list, of several people or of two. */
function listed(name: string, people: readonly string[], lastActivityAt: string | null) {
  const participants = people.map((profileId) => ({ profileId, name: profileId }));
  return { conversationUrn: urn(name), lastActivityAt, participants };
}

/** A line on which the list of conversations begins with a page of these, and the first of them has a message. */
function withFirstPage(conversations: readonly { conversationUrn: string }[], sentAt: string) {
  const text = 'Hello to all of you';
  const message = {
    messageUrn: 'urn:li:msg_message:1',
    text,
    sentAt,
    senderProfileId: 'ACoAAStranger',
    isSentByOwner: false,
  };
  return (transport: Transport): Transport =>
    async (request) => {
      const url = new URL(request.url);
      const path = decodeURIComponent(url.pathname);
      const answer = (body: object) => ({ status: 200, headers: {}, body: JSON.stringify({ success: true, ...body }) });
      if (path.endsWith('/linkedin/conversations')) {
        if (!url.searchParams.has('nextCursor')) return answer({ conversations, hasMore: true, nextCursor: 'next' });
        url.searchParams.delete('nextCursor');
        return await transport({ ...request, url: url.toString() });
      }
      if (path.endsWith(`${conversations[0]?.conversationUrn}/messages`)) return answer({ messages: [message] });
      return await transport(request);
    };
}

async function idOfLead(sandbox: Sandbox): Promise<string> {
  return given((await sandbox.members('lead-0'))[0]).id;
}

describe('before a message to somebody at ConnectSafely', () => {
  test.for([
    ['nobody says when it went on, and nothing was written since', null, '2020-01-01T00:00:00.000Z', 'sent'],
    ['nobody says when it went on, and somebody wrote since', null, '2026-06-02T00:00:00.000Z', 'not-sent'],
    ['somebody wrote since', '2026-06-02T00:00:00.000Z', '2026-06-02T00:00:00.000Z', 'not-sent'],
    ['nobody wrote since', '2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z', 'sent'],
  ] as const)(
    'a group with them counts by what is written in it: %s',
    async ([, last, sentAt, is], { createSandbox }) => {
      const stage = await invite(createSandbox, 'connectsafely');
      await wait(stage, 2 * day);
      const group = listed('group', [await idOfLead(stage.sandbox), 'ACoAAStranger'], last);
      const over = withFirstPage([group], sentAt);
      const [outcome] = await write({ ...stage, over }, [hello]);
      expect(outcome).toMatchObject(is === 'sent' ? { is } : { is, because: 'conversation-went-on' });
      expect(await written(stage.sandbox)).toHaveLength(is === 'sent' ? 1 : 0);
    },
  );

  test('a group of long ago ends nothing where no sender invited', async ({ createSandbox }) => {
    const stage = await invite(createSandbox, 'connectsafely', { accepts: false, note: '' });
    await acceptAll(stage.sandbox);
    const { connectedAt } = given((await stage.sandbox.connections())[0]);
    await wait(stage, 2 * day);
    const group = listed('group', [await idOfLead(stage.sandbox), 'ACoAAStranger'], null);
    const over = withFirstPage([group], '2020-01-01T00:00:00.000Z');
    const input = { ...hello, acceptedAt: connectedAt };
    expect(await write({ ...stage, over, store: memoryStore() }, [input])).toMatchObject([{ is: 'sent' }]);
  });

  test.for([
    ['that is pinned to the top', '2020-01-01T00:00:00.000Z', ['pinned', 'new']],
    ['that nobody dates', null, ['pinned', 'new']],
  ] as const)(
    'a list is read on behind an old conversation %s',
    async ([, last, [pinned, recent]], { createSandbox }) => {
      const stage = await invite(createSandbox, 'connectsafely');
      await wait(stage, 2 * day);
      await stage.sandbox.write({ from: 'lead-0', text: 'Who are you?' });
      const old = listed(pinned, ['ACoAAStranger'], last);
      const fresh = listed(recent, ['ACoAAOther'], '2026-06-03T00:00:00.000Z');
      let pages = 0;
      const firstPage = withFirstPage([old, fresh], '2020-01-01T00:00:00.000Z');
      // The vendor finds no conversation of the two, so that the list alone can show it.
      const over = (transport: Transport): Transport =>
        firstPage(async (request) => {
          const { pathname } = new URL(request.url);
          if (pathname.endsWith('/linkedin/conversations')) pages += 1;
          return pathname.includes('/conversations/exists/')
            ? { status: 200, headers: {}, body: '{"success":true,"hasConversation":false}' }
            : await transport(request);
        });
      expect(await write({ ...stage, over }, [hello])).toMatchObject([{ because: 'conversation-went-on' }]);
      expect(pages).toBeGreaterThan(0);
      expect(await written(stage.sandbox)).toEqual([]);
    },
  );
});
