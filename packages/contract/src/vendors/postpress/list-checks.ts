import type { components } from '@invitekit/specs/postpress';
import { checkDirection } from '../../rules/directions.ts';
import { checkList } from '../../rules/lists.ts';
import type { Walk } from '../../rules/pages.ts';
import type { Standing } from '../../rules/standing.ts';
import type { Checks } from '../../run/checks.ts';
import { idOfRelation, type Lists } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';
import { readStanding } from './people.ts';
import { checkNameFilter } from './search.ts';

type Schemas = components['schemas'];

type ListOperations = Pick<
  PostpressOperations,
  'listInvitationsSent' | 'listInvitationsReceived' | 'listRelations' | 'listFollowing'
>;

export function createListChecks(session: PostpressSession, lists: Lists): Checks<ListOperations> {
  return {
    listInvitationsSent: {
      async run() {
        const what = 'sent invitations';
        const walked = await checkList(session, { what, of: lists.sent, largestPage: 250, mayShare: false });
        const invited = ({ invited_user_id: id }: Schemas['Invitation']) => id ?? undefined;
        const own = await checkPeople(`the ${what}`, walked, 'sent', invited);
        const inviters = walked.items.flatMap(({ inviter }) => inviter?.inviter_id ?? []);
        expectOwn('the inviter', inviters, own);
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listInvitationsReceived: {
      async run() {
        const what = 'received invitations';
        const walked = await checkList(session, { what, of: lists.received, largestPage: 100, mayShare: false });
        const inviter = (invitation: Schemas['Invitation']) => invitation.inviter?.inviter_id;
        const own = await checkPeople(`the ${what}`, walked, 'received', inviter);
        const invited = walked.items.flatMap(({ invited_user_id: id }) => id ?? []);
        expectOwn('who is invited', invited, own);
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listRelations: {
      async run() {
        const relations = { what: 'relations', of: lists.relations, largestPage: 1000, mayShare: true };
        const walked = await checkList(session, relations);
        await checkPeople('the relations', walked, 'connected', idOfRelation);
        await checkNameFilter(session, walked.items, walked.isWhole);
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listFollowing: {
      async run() {
        const what = 'people who are followed';
        await checkList(session, { what, of: lists.following, largestPage: 1000, mayShare: true });
      },
      request: (account_id) => ({ query: { account_id } }),
    },
  };

  /** Gives the id of the account's owner. */
  async function checkPeople<Item>(
    what: string,
    { items }: Walk<Item>,
    wanted: Standing,
    personOf: (item: Item) => string | undefined,
  ): Promise<string> {
    const query = { account_id: session.accountId };
    const { provider_id: own } = await session.call('getOwnProfile', { query });
    const standing = (id: string) => readStanding(session, id);
    await checkDirection(session, { what, items, wanted, own, personOf, standing });
    return own;
  }

  function expectOwn(role: string, ids: readonly string[], own: string): void {
    const others = ids.filter((id) => id !== own);
    session.expect(others.length === 0, 'direction', `${role} is ${others[0]}`, `${own}, the owner of the account`);
  }
}
