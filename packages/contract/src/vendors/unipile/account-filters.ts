import type { components } from '@invitekit/specs/unipile';
import { checkFilter } from '../../rules/filters.ts';
import { nobodysWords } from '../../rules/nobody.ts';
import { fresh, type UnipileSession } from './operations.ts';

type Account = components['schemas']['Account'];

interface AccountFilter {
  readonly query: { readonly status?: string; readonly provider?: string; readonly search?: string };
  readonly fits: (account: Account) => boolean;
}

/** Asks for accounts by each filter, for what is there and for what is not. */
export async function checkAccountFilters(session: UnipileSession): Promise<void> {
  const { data: all, has_more } = await ask({});
  const own = all.find(({ id }) => id === session.accountId);
  if (own === undefined) return session.leaveOut('the filters', 'the account is not among the first 250');
  const otherStatus = own.status === 'disconnected' ? 'paused' : 'disconnected';
  const filters: readonly AccountFilter[] = [
    { query: { status: own.status }, fits: ({ status }) => status === own.status },
    { query: { status: otherStatus }, fits: ({ status }) => status === otherStatus },
    { query: { provider: own.provider }, fits: ({ provider }) => provider === own.provider },
    { query: { provider: 'whatsapp' }, fits: ({ provider }) => provider === 'whatsapp' },
    { query: { search: own.id }, fits: (account) => contains(account, own.id) },
    { query: { search: nobodysWords }, fits: () => false },
    ...(own.name === undefined
      ? []
      : [{ query: { search: own.name }, fits: (account: Account) => contains(account, own.name ?? '') }]),
  ];
  for (const { query, fits } of filters) {
    const name = query.search === undefined ? Object.entries(query).flat().join(' ') : 'a search';
    const { data: found } = await ask(query);
    checkFilter(session, { name, idOf: ({ id }) => id, fits, mustCome: fits, all, isWhole: !has_more, found });
  }

  function ask(query: AccountFilter['query']) {
    return session.call('listAccounts', { query: { ...query, limit: '250' }, ...fresh });
  }
}

/** Whether the name or the id contains a text. Whether case counts is not documented. */
function contains({ id, name = '' }: Account, text: string): boolean {
  return [id, name].some((each) => each.toLowerCase().includes(text.toLowerCase()));
}
