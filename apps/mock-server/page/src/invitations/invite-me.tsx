import { call } from '../api/call.ts';
import { accounts } from '../state/accounts.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { Problem } from '../ui/problem.tsx';

/** Lets somebody invite the account that the list is narrowed to, or the first one. */
export function InviteMe({ account }: { readonly account: string }) {
  const action = useAction();
  const known = accounts.value.value?.accounts ?? [];
  const owner = (known.find((each) => each.owner.publicIdentifier === account) ?? known[0])?.owner;
  if (owner === undefined) return null;
  const receive = async () => {
    const input = { path: { id: sandboxId.value }, body: { to: owner.publicIdentifier } };
    const { from } = await call('post', '/sandboxes/{id}/invitations', input);
    return `${from} has invited ${owner.name}.`;
  };
  return (
    <>
      <button type="button" class="last" disabled={action.isBusy.value} onClick={() => action.run(receive)}>
        Get invited as {owner.name}
      </button>
      <Problem text={action.problem.value} />
    </>
  );
}
