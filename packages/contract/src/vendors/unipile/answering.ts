import type { Handling } from '../../rules/handling.ts';
import { inferred } from '../../run/refusal.ts';
import { find, type PageQuery } from './lists.ts';
import { fresh, type UnipileSession } from './operations.ts';
import { readStanding } from './people.ts';

interface Received {
  readonly id: string;
  readonly userId: string;
}

export type Answering = Handling<Received>;

/** How received requests are accepted and refused. */
export function createAnswering(session: UnipileSession): Answering {
  const toInput = ({ id: request_id }: Received) => ({ path: { account_id: session.accountId, request_id } });
  return {
    async received() {
      const { data } = await session.call('getRelationRequestsList', {
        path: { account_id: session.accountId },
        query: { type: 'received', limit: 100 },
        ...fresh,
      });
      return data.flatMap(({ id, user }) => (user ? [{ id, userId: user.id }] : []));
    },
    async accept(received) {
      await session.call('acceptRelationRequest', toInput(received));
    },
    async refuse(received) {
      await session.call('cancelRelationRequest', toInput(received));
    },
    standing: ({ userId }) => readStanding(session, userId),
    isConnection: async ({ userId }) => await isRelation(session, userId),
    acceptAgain: (received) =>
      session.refuse('acceptRelationRequest', toInput(received), 'once', inferred('404 provider/resource_not_found')),
  };
}

export async function isRelation(session: UnipileSession, userId: string): Promise<boolean> {
  const path = { account_id: session.accountId, user_id: 'me' };
  const ask = (query: PageQuery) => session.call('getUserRelations', { path, query, ...fresh });
  return (await find(session, ask, ({ user }) => user.id === userId)) !== undefined;
}
