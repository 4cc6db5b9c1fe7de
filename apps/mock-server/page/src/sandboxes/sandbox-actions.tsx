import { call } from '../api/call.ts';
import { useAction } from '../state/action.ts';
import { ask } from '../state/ask.ts';
import { goTo, sandboxId } from '../state/place.ts';
import { sandbox } from '../state/sandbox.ts';
import { download } from '../ui/download.ts';
import { Problem } from '../ui/problem.tsx';

/** What can be done with the sandbox that is looked at. */
export function SandboxActions() {
  const action = useAction();
  const id = sandboxId.value;
  return (
    <>
      <div class="buttons">
        <button type="button" class="small" disabled={action.isBusy.value} onClick={() => action.run(() => fork(id))}>
          Fork
        </button>
        <button type="button" class="small" disabled={action.isBusy.value} onClick={() => action.run(() => save(id))}>
          Save…
        </button>
        <button type="button" class="small" disabled={action.isBusy.value} onClick={reset}>
          Reset…
        </button>
        <button type="button" class="small" disabled={action.isBusy.value || id === 'default'} onClick={remove}>
          Delete…
        </button>
      </div>
      <Problem text={action.problem.value ?? sandbox.problem.value} />
    </>
  );

  async function reset() {
    const detail = 'Its invitations, clock, faults, credits and journal go back to how it started.';
    if (!(await ask({ title: `Reset ${id}?`, detail, verb: 'Reset' }))) return;
    await action.run(async () => {
      await call('post', '/sandboxes/{id}/reset', { path: { id } });
      return `Reset ${id}.`;
    });
  }

  async function remove() {
    const detail = 'Its keys open nothing any more, and everything in it is gone.';
    if (!(await ask({ title: `Delete ${id}?`, detail, verb: 'Delete' }))) return;
    await action.run(async () => {
      await call('delete', '/sandboxes/{id}', { path: { id } });
      goTo({ sandbox: 'default' });
      return `Deleted ${id}.`;
    });
  }
}

async function fork(id: string): Promise<string> {
  const copy = await call('post', '/sandboxes/{id}/fork', { path: { id }, body: {} });
  goTo({ sandbox: copy.id });
  return `Made ${copy.id}, a copy of ${id} with keys of its own.`;
}

async function save(id: string): Promise<string> {
  const snapshot = await call('get', '/sandboxes/{id}/snapshot', { path: { id } });
  download(`${id}.json`, JSON.stringify(snapshot));
  return `Saved ${id} as ${id}.json.`;
}
