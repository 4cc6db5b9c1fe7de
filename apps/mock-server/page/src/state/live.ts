import { effect, signal } from '@preact/signals';
import { sandboxId } from './place.ts';

/** Counts the news that a list may have changed; whoever reads it is told. */
export const changes = signal(0);

/** Counts the news that the journal has grown. */
export const journalNews = signal(0);

/** Counts how often the fake has begun to tell what happens: what was known before may be of another sandbox. */
export const beginnings = signal(0);

/** Whether the fake tells what happens. */
export const isLive = signal(false);

/** A browser has few connections to a server, for all tabs together: those that nobody sees have none. */
const isSeen = signal(!document.hidden);
document.addEventListener('visibilitychange', () => {
  isSeen.value = !document.hidden;
});

/** Lists are read again no more often: whoever tests under load keeps the fake for it. */
const quietMs = 400;

effect(() => {
  if (!isSeen.value) return;
  const source = new EventSource(`/_mock/sandboxes/${encodeURIComponent(sandboxId.value)}/events`);
  const tellOfChange = gather(noteChange);
  const tellOfEntry = gather(() => {
    journalNews.value = journalNews.peek() + 1;
  });
  source.addEventListener('changed', tellOfChange);
  source.addEventListener('journal', tellOfEntry);
  source.addEventListener('open', () => {
    isLive.value = true;
    beginnings.value = beginnings.peek() + 1;
    // What happened while nobody listened is to be read as well.
    noteChange();
    tellOfEntry();
  });
  source.addEventListener('error', () => {
    isLive.value = false;
  });
  return () => source.close();
});

/** Has everything read again that may have changed. */
export function noteChange(): void {
  changes.value = changes.peek() + 1;
}

/** Many calls in a short time become one. */
function gather(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (timer !== undefined) return;
    const wait = Math.max(0, toldAt + quietMs - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      toldAt = performance.now();
      tell();
    }, wait);
  };
}
