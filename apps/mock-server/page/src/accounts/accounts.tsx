import { accounts } from '../state/accounts.ts';
import { Problem } from '../ui/problem.tsx';
import { AccountItem } from './account-item.tsx';
import { Credits } from './credits.tsx';

/** Whose LinkedIn accounts there are, and what they have left. */
export function Accounts() {
  const { accounts: found = [], credits } = accounts.value.value ?? {};
  return (
    <section class="card" aria-labelledby="accounts-title">
      <div class="card-head">
        <h2 id="accounts-title">Accounts</h2>
      </div>
      <Problem text={accounts.problem.value} />
      <ul class="account-list">
        {found.map((account) => (
          <AccountItem key={account.owner.publicIdentifier} account={account} />
        ))}
      </ul>
      {credits && <Credits balance={credits.balance} />}
    </section>
  );
}
