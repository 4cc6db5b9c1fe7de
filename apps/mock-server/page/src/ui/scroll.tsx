import type { ComponentChildren } from 'preact';

interface ScrollSettings {
  /** Says what there is to scroll through. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** As much of something long as there is room for. */
export function Scroll({ label, children }: ScrollSettings) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse one scrolls what has the focus.
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
