import type { Person } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { accounts } from '../state/accounts.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { Problem } from '../ui/problem.tsx';

/** Lets somebody invite the owner of the first account. */
export function Invite({ person }: { readonly person: Person }) {
  const action = useAction();
  const owner = accounts.value.value?.accounts[0]?.owner;
  if (owner === undefined || owner.publicIdentifier === person.publicIdentifier) return null;
  const [firstName] = owner.name.split(' ');
  const invite = async () => {
    const body = { from: person.publicIdentifier, to: owner.publicIdentifier };
    await call('post', '/sandboxes/{id}/invitations', { path: { id: sandboxId.value }, body });
    return `${person.name} has invited ${owner.name}.`;
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="small"
          aria-label={`${person.name} invites ${owner.name}`}
          disabled={action.isBusy.value}
          onClick={() => action.run(invite)}
        >
          invites {firstName}
        </button>
      </div>
      <Problem text={action.problem.value} />
    </>
  );
}
