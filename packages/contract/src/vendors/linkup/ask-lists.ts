import type { components } from '@invitekit/specs/linkup';
import type { ListAnswer, PageRequest } from './lists.ts';
import type { LinkupSession } from './operations.ts';

type Schemas = components['schemas'];

/** The three lists, each as its action asks for a page of it. */
export function createLists(session: LinkupSession) {
  let connection: Schemas['Connection'] | undefined;
  return {
    sent: {
      action: 'list_sent',
      what: 'sent invitations',
      mayShare: false,
      idOf: ({ entity_urn }: Schemas['SentInvitation']) => entity_urn,
      addressOf: ({ recipient }: Schemas['SentInvitation']) => recipient.linkedin_url,
      async ask(params: PageRequest, account_id = session.accountId): Promise<ListAnswer<Schemas['SentInvitation']>> {
        const body = { account_id, action: 'list_sent' as const, params };
        const { data, metadata } = await session.call('list_sent', { body });
        const { invitation_type: asked = 'CONNECTION' } = params;
        const shown = data.invitation_type;
        session.expect(shown === asked, 'echo', `invitation_type ${shown}`, `${asked}, as asked`);
        return { data, metadata, items: data.invitations };
      },
    },
    received: {
      action: 'list_invitations',
      what: 'received invitations',
      mayShare: false,
      idOf: ({ entity_urn }: Schemas['ReceivedInvitation']) => entity_urn,
      addressOf: ({ sender }: Schemas['ReceivedInvitation']) => sender.linkedin_url,
      async ask(
        params: PageRequest,
        account_id = session.accountId,
      ): Promise<ListAnswer<Schemas['ReceivedInvitation']>> {
        const body = { account_id, action: 'list_invitations' as const, params };
        const { data, metadata } = await session.call('list_invitations', { body });
        return { data, metadata, items: data.invitations };
      },
    },
    connections: {
      /** Somebody who was seen in it, so that nobody pays to look again. */
      known: () => connection,
      action: 'list_connections',
      what: 'connections',
      mayShare: true,
      idOf: ({ profile_url }: Schemas['Connection']) => profile_url,
      addressOf: ({ profile_url }: Schemas['Connection']) => profile_url,
      async ask(params: PageRequest, account_id = session.accountId): Promise<ListAnswer<Schemas['Connection']>> {
        const body = { account_id, action: 'list_connections' as const, params };
        const { data, metadata } = await session.call('list_connections', { body });
        if (account_id === session.accountId) connection ??= data.connections[0];
        return { data, metadata, items: data.connections };
      },
    },
  } as const;
}

export type Lists = ReturnType<typeof createLists>;
