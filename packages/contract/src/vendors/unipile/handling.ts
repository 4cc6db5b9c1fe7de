import { find, firstOf } from '../../rules/find.ts';
import type { Handling } from '../../rules/handling.ts';
import { once } from '../../rules/once.ts';
import { inferred } from '../../run/refusal.ts';
import type { UnipileSession } from './operations.ts';
import { readStanding, relationsOf } from './people.ts';
import { requestsOf } from './requests.ts';

export interface Received {
  readonly id: string;
  readonly userId: string;
}

/** How received requests are accepted and refused. */
export function createHandling(session: UnipileSession): Handling<Received> {
  const toInput = ({ id: request_id }: Received) => ({ path: { account_id: session.accountId, request_id } });
  const gone = inferred('404 provider/resource_not_found');
  return {
    async received() {
      const requests = await firstOf(requestsOf(session, 'received'), 100);
      return requests.flatMap(({ id, user }) => (user ? [{ id, userId: user.id }] : []));
    },
    accept: once(session, 'acceptRelationRequest', toInput, gone),
    refuse: once(session, 'cancelRelationRequest', toInput, gone).act,
    standing: ({ userId }) => readStanding(session, userId),
    isConnection: async ({ userId }) => await isRelation(session, userId),
  };
}

export async function isRelation(session: UnipileSession, userId: string): Promise<boolean> {
  const { found } = await find(session, relationsOf(session), ({ user }) => user.id === userId);
  return found !== undefined;
}
