import { useSignal } from '@preact/signals';
import type { Account, Person } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { sandboxId } from '../state/place.ts';
import { Problem } from '../ui/problem.tsx';

interface ReplySettings {
  readonly member: Person;
  /** Who gets it. */
  readonly owner: Account['owner'];
}

/** Lets somebody write to the owner of an account, at once. */
export function Reply({ member, owner }: ReplySettings) {
  const text = useSignal('');
  const action = useAction();
  const reply = async () => {
    const isSent = await action.run(async () => {
      const body = {
        from: member.publicIdentifier,
        to: owner.publicIdentifier,
        ...(text.value !== '' && { text: text.value }),
      };
      await call('post', '/sandboxes/{id}/messages', { path: { id: sandboxId.value }, body });
      return `${member.name} has written to ${owner.name}.`;
    });
    if (isSent) text.value = '';
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void reply();
      }}
    >
      <input
        type="text"
        aria-label={`What ${member.name} writes`}
        placeholder="Thank you for your message!"
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <button type="submit" class="small" aria-label={`Reply as ${member.name}`} disabled={action.isBusy.value}>
        Reply as {member.name.split(' ')[0]}
      </button>
      <Problem text={action.problem.value} />
    </form>
  );
}
