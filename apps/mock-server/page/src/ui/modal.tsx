import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface ModalSettings {
  readonly title: string;
  /** The person has left it, with Escape. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the page. The focus goes into it, and back when it is gone. */
export function Modal({ title, onClose, children }: ModalSettings) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the next key is heard, which belongs to the dialog.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Gives the focus back, too.
    return () => shown?.close();
  }, []);
  // Whoever leaves the choice of a file cancels that alone, but the event comes by here.
  const leave = ({ target, currentTarget }: Event) => target === currentTarget && onClose();
  return (
    <dialog ref={dialog} aria-labelledby={titleId} onCancel={leave}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}
