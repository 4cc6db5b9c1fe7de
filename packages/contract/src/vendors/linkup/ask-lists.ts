import type { components } from '@invitekit/specs/linkup';
import type { ListAnswer, PageRequest } from './lists.ts';
import type { LinkupSession } from './operations.ts';

type Schemas = components['schemas'];

/** The three lists, each as its action asks for a page of it. */
export function createLists(session: LinkupSession) {
  return {
    sent: {
      action: 'list_sent',
      async ask(params: PageRequest): Promise<ListAnswer<Schemas['SentInvitation']>> {
        const body = { account_id: session.accountId, action: 'list_sent' as const, params };
        const { data, metadata } = await session.call('list_sent', { body });
        return { data, metadata, items: data.invitations };
      },
    },
    received: {
      action: 'list_invitations',
      async ask(params: PageRequest): Promise<ListAnswer<Schemas['ReceivedInvitation']>> {
        const body = { account_id: session.accountId, action: 'list_invitations' as const, params };
        const { data, metadata } = await session.call('list_invitations', { body });
        return { data, metadata, items: data.invitations };
      },
    },
    connections: {
      action: 'list_connections',
      async ask(params: PageRequest): Promise<ListAnswer<Schemas['Connection']>> {
        const body = { account_id: session.accountId, action: 'list_connections' as const, params };
        const { data, metadata } = await session.call('list_connections', { body });
        return { data, metadata, items: data.connections };
      },
    },
  } as const;
}

export type Lists = ReturnType<typeof createLists>;
