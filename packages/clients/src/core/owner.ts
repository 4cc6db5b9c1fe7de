import type { Account } from './account.ts';

/** The owner of an account, as the list of accounts tells it. Without an id, the key's only account is meant. */
export async function ownerAmong(
  accounts: AsyncIterable<Account>,
  accountId: string | undefined,
): Promise<string | null> {
  const found: Account[] = [];
  for await (const account of accounts) if (accountId === undefined || account.id === accountId) found.push(account);
  const [account] = found;
  return found.length === 1 ? (account?.publicIdentifier ?? null) : null;
}
