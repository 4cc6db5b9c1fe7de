import type { components } from '@invitekit/specs/postpress';
import { checkOtherAccount } from '../../rules/accounts.ts';
import { checkDirection } from '../../rules/directions.ts';
import { checkEnds, walk } from '../../rules/pages.ts';
import type { Checks } from '../../run/checks.ts';
import { byCursor, type PageQuery } from './lists.ts';
import type { PostpressOperations, PostpressSession } from './operations.ts';
import { readStanding } from './people.ts';
import { checkNameFilter } from './search.ts';

type Schemas = components['schemas'];

type ListOperations = Pick<
  PostpressOperations,
  'listInvitationsSent' | 'listInvitationsReceived' | 'listRelations' | 'listFollowing'
>;

interface CheckedList<Item> {
  readonly what: string;
  readonly ask: (
    query: PageQuery & { readonly account_id: string },
  ) => Promise<{ readonly items: readonly Item[]; readonly cursor: string | null }>;
  readonly idOf: (item: Item) => string;
  readonly largestPage: number;
  readonly mayShare: boolean;
}

export function createListChecks(session: PostpressSession): Checks<ListOperations> {
  const relation = { idOf: ({ member_id }: Schemas['UserRelation']) => member_id, largestPage: 1000, mayShare: true };
  const invitation = { idOf: ({ id }: Schemas['Invitation']) => id, mayShare: false };
  return {
    listInvitationsSent: {
      async run() {
        const ask = (query: PageQuery & { account_id: string }) => session.call('listInvitationsSent', { query });
        const what = 'sent invitations';
        const { items } = await checkList({ ...invitation, what, ask, largestPage: 250 });
        const own = await readOwnId();
        const personOf = ({ invited_user_id: id }: Schemas['Invitation']) => id ?? undefined;
        await checkDirection(session, { what: `the ${what}`, items, wanted: 'sent', own, personOf, standing });
        const inviters = items.flatMap(({ inviter }) => inviter?.inviter_id ?? []);
        expectOwn('the inviter', inviters, own);

        function standing(item: Schemas['Invitation']) {
          return readStanding(session, personOf(item) ?? '');
        }
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listInvitationsReceived: {
      async run() {
        const ask = (query: PageQuery & { account_id: string }) => session.call('listInvitationsReceived', { query });
        const what = 'received invitations';
        const { items } = await checkList({ ...invitation, what, ask, largestPage: 100 });
        const own = await readOwnId();
        const personOf = ({ inviter }: Schemas['Invitation']) => inviter?.inviter_id;
        await checkDirection(session, { what: `the ${what}`, items, wanted: 'received', own, personOf, standing });
        const invited = items.flatMap(({ invited_user_id: id }) => id ?? []);
        expectOwn('who is invited', invited, own);

        function standing(item: Schemas['Invitation']) {
          return readStanding(session, personOf(item) ?? '');
        }
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listRelations: {
      async run() {
        const ask = (query: PageQuery & { account_id: string }) => session.call('listRelations', { query });
        const { items, isWhole } = await checkList({ ...relation, what: 'relations', ask });
        const standing = (item: Schemas['UserRelation']) => readStanding(session, item.member_id);
        const own = await readOwnId();
        const what = 'the relations';
        await checkDirection(session, { what, items, wanted: 'connected', own, personOf: relation.idOf, standing });
        await checkNameFilter(session, items, isWhole);
      },
      request: (account_id) => ({ query: { account_id } }),
    },
    listFollowing: {
      async run() {
        const ask = (query: PageQuery & { account_id: string }) => session.call('listFollowing', { query });
        await checkList({ ...relation, what: 'people who are followed', ask });
      },
      request: (account_id) => ({ query: { account_id } }),
    },
  };

  async function readOwnId(): Promise<string> {
    return (await session.call('getOwnProfile', { query: { account_id: session.accountId } })).provider_id;
  }

  function expectOwn(role: string, ids: readonly string[], own: string): void {
    const others = ids.filter((id) => id !== own);
    session.expect(others.length === 0, 'direction', `${role} is ${others[0]}`, `${own}, the owner of the account`);
  }

  async function checkList<Item>({ what, ask, idOf, largestPage, mayShare }: CheckedList<Item>) {
    const items: Item[] = [];
    const request = async (query: PageQuery) => {
      const page = await ask({ account_id: session.accountId, ...query });
      items.push(...page.items);
      return page;
    };
    const listing = byCursor(session, request, idOf);
    const walked = await walk(session, listing);
    const read = items.slice();
    await checkEnds(session, listing, walked, largestPage);
    const readOther = async (account_id: string) => (await ask({ account_id, limit: 10 })).items.map(idOf);
    await checkOtherAccount(session, { what, ids: walked.ids, mayShare, readOther });
    return { items: read, isWhole: walked.isWhole };
  }
}
