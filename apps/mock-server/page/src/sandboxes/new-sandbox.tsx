import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { goTo } from '../state/place.ts';
import { Field } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { Problem } from '../ui/problem.tsx';
import { readPlan } from './read-plan.ts';

/** Asks what a new sandbox begins with. */
export function NewSandbox({ onClose }: { readonly onClose: () => void }) {
  const action = useAction();
  const make = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const plan = readPlan(new FormData(event.currentTarget));
    const isMade = await action.run(async () => {
      const { id } = await call('post', '/sandboxes', { body: plan });
      goTo({ sandbox: id });
      return `Made ${id}.`;
    });
    if (isMade) onClose();
  };
  return (
    <Modal title="New sandbox" onClose={onClose}>
      <form class="grid" onSubmit={make}>
        <Field label="Name" hint="or leave it out">
          <input name="id" maxLength={40} autoComplete="off" spellcheck={false} placeholder="my-test" />
        </Field>
        <Field label="Seed" hint="same seed, same people">
          <input name="seed" type="number" min={0} step={1} placeholder="1" />
        </Field>
        <Field label="Pending invitations" hint="sent by the first account">
          <input name="invitations" type="number" min={0} step={1} placeholder="145" />
        </Field>
        <Field label="Credits at LinkupAPI">
          <input name="linkupCredits" type="number" min={0} step={1} placeholder="1000" />
        </Field>
        <label class="check">
          <input name="running" type="checkbox" /> Its clock runs with real time
        </label>
        <Problem text={action.problem.value} />
        <div class="buttons end">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={action.isBusy.value}>
            Make it
          </button>
        </div>
      </form>
    </Modal>
  );
}
