import { question } from '../state/ask.ts';
import { Modal } from './modal.tsx';

/** Asks before something is done that cannot be undone. */
export function Confirmation() {
  const asked = question.value;
  if (asked === undefined) return null;
  const { title, detail, verb, answer } = asked;
  return (
    <Modal title={title} onClose={() => answer(false)}>
      <p>{detail}</p>
      <div class="buttons end">
        <button type="button" onClick={() => answer(false)}>
          Cancel
        </button>
        <button type="button" class="danger" onClick={() => answer(true)}>
          {verb}
        </button>
      </div>
    </Modal>
  );
}
