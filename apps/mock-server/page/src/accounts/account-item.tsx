import type { Account } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { count, counted } from '../state/words.ts';
import { Problem } from '../ui/problem.tsx';
import { Select } from '../ui/select.tsx';
import { Meters } from './meters.tsx';

const statuses = (['connected', 'disconnected', 'restricted', 'checkpoint'] as const).map((value) => ({
  value,
  text: value,
}));

export function AccountItem({ account }: { readonly account: Account }) {
  const { owner, tier, status, pending, connections, meters } = account;
  const action = useAction();
  const change = (chosen: Account['status']) =>
    action.run(async () => {
      const path = { id: sandboxId.value, account: owner.publicIdentifier };
      await call('post', '/sandboxes/{id}/accounts/{account}', { path, body: { status: chosen } });
      return `${owner.name}'s account is ${chosen} now.`;
    });
  return (
    <li>
      <div class="account-head">
        <strong title={owner.publicIdentifier}>{owner.name}</strong>
        <span class="muted">{tier}</span>
        <Select label={`Status of ${owner.name}'s account`} options={statuses} value={status} onChoose={change} />
      </div>
      <p class="muted numbers">
        {count(pending.sent)} sent, {count(pending.received)} received, {counted(connections, 'connection')}
      </p>
      <Meters meters={meters} />
      <Problem text={action.problem.value} />
    </li>
  );
}
