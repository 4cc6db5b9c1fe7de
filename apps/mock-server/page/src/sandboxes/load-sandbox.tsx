import { useState } from 'preact/hooks';
import { useAction } from '../state/action.ts';
import { goTo, sandboxId } from '../state/place.ts';
import { Field } from '../ui/field.tsx';
import { Modal } from '../ui/modal.tsx';
import { Problem } from '../ui/problem.tsx';
import { Select } from '../ui/select.tsx';
import { loadSnapshot, nameFrom } from './load-snapshot.ts';

/** Asks for a saved sandbox, and where it shall go. */
export function LoadSandbox({ onClose }: { readonly onClose: () => void }) {
  const action = useAction();
  const shown = sandboxId.value;
  const [file, setFile] = useState<File | undefined>(undefined);
  const [target, setTarget] = useState<'shown' | 'new'>('shown');
  const [name, setName] = useState('');
  const isNew = target === 'new';
  const targets = [
    { value: 'shown', text: `${shown}, in place of what is in it` },
    { value: 'new', text: 'a new sandbox' },
  ] as const;
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    if (chosen !== undefined) setName(nameFrom(chosen));
  };
  const load = async (event: SubmitEvent) => {
    event.preventDefault();
    if (file === undefined) return;
    const id = isNew ? name : shown;
    const isLoaded = await action.run(async () => {
      await loadSnapshot(file, id, isNew);
      goTo({ sandbox: id });
      return `Loaded ${file.name} into ${id}.`;
    });
    if (isLoaded) onClose();
  };
  return (
    <Modal title="Load a saved sandbox" onClose={onClose}>
      <form class="grid" onSubmit={load}>
        <Field label="File" hint="that was saved here, or by another fake">
          <input
            type="file"
            required
            accept=".json,application/json"
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          />
        </Field>
        <Field label="Into">
          <Select options={targets} value={target} onChoose={setTarget} />
        </Field>
        {isNew && (
          <Field label="Name">
            <input
              required
              maxLength={40}
              autoComplete="off"
              spellcheck={false}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </Field>
        )}
        <p class="muted">
          {isNew ? 'It has keys of its own.' : `What is in ${shown} now is lost. Its keys stay.`} A reset brings it back
          to what the file holds.
        </p>
        <Problem text={action.problem.value} />
        <div class="buttons end">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class={isNew ? 'primary' : 'danger'} disabled={action.isBusy.value}>
            {isNew ? 'Make it' : `Replace ${shown}`}
          </button>
        </div>
      </form>
    </Modal>
  );
}
