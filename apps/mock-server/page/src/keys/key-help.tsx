import { Modal } from '../ui/modal.tsx';
import { areKeysOn, isHelpShown, shortcuts, switchKeys } from './shortcuts.ts';

/** The keys of the page, and a switch for who wants none. */
export function KeyHelp() {
  if (!isHelpShown.value) return null;
  const close = () => {
    isHelpShown.value = false;
  };
  return (
    <Modal title="Keys" onClose={close}>
      <dl class="keys">
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={areKeysOn.value}
          onChange={({ currentTarget }) => switchKeys(currentTarget.checked)}
        />
        Use these keys
      </label>
      <div class="buttons end">
        <button type="button" class="primary" onClick={close}>
          Close
        </button>
      </div>
    </Modal>
  );
}
