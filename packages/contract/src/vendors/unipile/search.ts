import type { components } from '@invitekit/specs/unipile';
import { wordsOf } from '../../facts/person-facts.ts';
import { checkFilter } from '../../rules/filters.ts';
import { nobodysWords } from '../../rules/nobody.ts';
import { fresh, type UnipileSession } from './operations.ts';

type Relation = components['schemas']['UserRelation'];

/** Searches for somebody who is there, and for nobody. */
export async function checkSearch(session: UnipileSession, all: readonly Relation[], isWhole: boolean): Promise<void> {
  const path = { account_id: session.accountId, user_id: 'me' };
  const wanted = all[Math.floor(all.length / 2)];
  for (const search of [wanted?.user.display_name, nobodysWords]) {
    if (search === undefined) continue;
    const words = wordsOf(search);
    const query = { search, limit: 100 };
    const { data: found, total_count } = await session.call('getUserRelations', { path, query, ...fresh });
    const fits = ({ user }: Relation) => {
      const texts = [user.display_name, user.description ?? '', user.public_identifier ?? ''];
      const text = texts.join(' ').normalize('NFC').toLowerCase();
      return words.some((word) => text.includes(word));
    };
    checkFilter(session, {
      name: search === nobodysWords ? 'a search that fits nobody' : 'the search for a name',
      idOf: ({ user }) => user.id,
      fits: search === nobodysWords ? () => false : fits,
      mustCome: ({ user }) => user.id === wanted?.user.id && search !== nobodysWords,
      all,
      isWhole,
      found,
      total: total_count ?? undefined,
    });
    const total = total_count ?? found.length;
    const isTrue = total === found.length || found.length === query.limit;
    session.expect(isTrue, 'count', `total_count ${total} with search`, `${found.length}, those found`);
  }
}
