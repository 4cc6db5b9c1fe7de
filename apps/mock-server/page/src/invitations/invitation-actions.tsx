import type { Invitation } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { ask } from '../state/ask.ts';
import { sandboxId } from '../state/place.ts';
import { focusAfter } from '../ui/focus-after.ts';
import { Problem } from '../ui/problem.tsx';

const verbs = {
  accept: { text: 'Accept', done: 'Accepted' },
  ignore: { text: 'Ignore', done: 'Ignored' },
  withdraw: { text: 'Withdraw…', done: 'Withdrew' },
} as const;

/** What can become of a pending invitation. */
export function InvitationActions({ invitation }: { readonly invitation: Invitation }) {
  const { id, direction, member } = invitation;
  const action = useAction();
  const what = `the invitation ${direction === 'sent' ? 'to' : 'from'} ${member.name}`;
  const settle = async (verb: keyof typeof verbs, row: Element | null) => {
    const detail = 'LinkedIn lets nobody invite the same person again for three weeks.';
    if (verb === 'withdraw' && !(await ask({ title: `Withdraw ${what}?`, detail, verb: 'Withdraw' }))) return;
    const isSettled = await action.run(async () => {
      await call('post', `/sandboxes/{id}/invitations/{invitation}/${verb}`, {
        path: { id: sandboxId.value, invitation: id },
      });
      return `${verbs[verb].done} ${what}.`;
    });
    if (isSettled) focusAfter(row);
  };
  const offered = direction === 'sent' ? (['accept', 'ignore', 'withdraw'] as const) : (['accept', 'ignore'] as const);
  return (
    <>
      <div class="buttons nowrap">
        {offered.map((verb) => (
          <button
            key={verb}
            type="button"
            class="small"
            aria-label={`${verbs[verb].text} ${what}`}
            disabled={action.isBusy.value}
            onClick={({ currentTarget }) => settle(verb, currentTarget.closest('tr'))}
          >
            {verbs[verb].text}
          </button>
        ))}
      </div>
      <Problem text={action.problem.value} />
    </>
  );
}
