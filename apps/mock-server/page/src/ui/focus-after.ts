/** Moves the focus on from one of several that is about to go: to the next one, or to what they are all in. */
export function focusAfter(gone: Element | null | undefined): void {
  const next = gone?.nextElementSibling?.querySelector('button');
  const target = next ?? gone?.parentElement?.closest<HTMLElement>('[tabindex]');
  target?.focus();
}
