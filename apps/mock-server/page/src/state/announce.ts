import { signal } from '@preact/signals';

/** What was done last, for those who hear the page and those who see it. */
export const announcement = signal('');

const shownMs = 6000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(text: string): void {
  clearTimeout(timer);
  // The same words a second time are news as well.
  announcement.value = '';
  timer = setTimeout(() => {
    announcement.value = text;
    timer = setTimeout(() => {
      announcement.value = '';
    }, shownMs);
  }, 30);
}
