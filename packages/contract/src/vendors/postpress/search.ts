import type { components } from '@invitekit/specs/postpress';
import { wordsOf } from '../../facts/person-facts.ts';
import { checkFilter } from '../../rules/filters.ts';
import { nobodysWords } from '../../rules/nobody.ts';
import type { PostpressSession } from './operations.ts';

type Relation = components['schemas']['UserRelation'];

const fullName = ({ first_name, last_name }: Relation) => `${first_name} ${last_name}`;

/** Filters the relations by the name of somebody who is there, and by nobody's. */
export async function checkNameFilter(
  session: PostpressSession,
  all: readonly Relation[],
  isWhole: boolean,
): Promise<void> {
  const wanted = all[Math.floor(all.length / 2)];
  for (const filter of [wanted && fullName(wanted), nobodysWords]) {
    if (filter === undefined) continue;
    const words = new Set(wordsOf(filter));
    const query = { account_id: session.accountId, filter, limit: 100 };
    const { items: found, cursor } = await session.call('listRelations', { query });
    checkFilter(session, {
      name: filter === nobodysWords ? 'a filter that fits nobody' : 'the filter of a name',
      idOf: ({ member_id }) => member_id,
      fits: (relation) => wordsOf(fullName(relation)).some((word) => words.has(word)),
      mustCome: ({ member_id }) => member_id === wanted?.member_id && filter !== nobodysWords,
      all,
      isWhole,
      found,
    });
    session.expect(cursor === null || found.length > 0, 'edge', 'a cursor after nothing', 'a null cursor');
  }
}
