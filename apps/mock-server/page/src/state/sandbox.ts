import { effect } from '@preact/signals';
import type { ClockState } from '../../../src/client/types.ts';
import { call } from '../api/call.ts';
import { changes, journalNews } from './live.ts';
import { sandboxId } from './place.ts';
import { createResource } from './resource.ts';

export const sandboxes = createResource((signal) => {
  // Another sandbox may be new; the list itself tells nobody of its changes.
  void sandboxId.value;
  void changes.value;
  void journalNews.value;
  return call('get', '/sandboxes', {}, signal);
});

export const sandbox = createResource(async (signal) => {
  void changes.value;
  const found = await call('get', '/sandboxes/{id}', { path: { id: sandboxId.value } }, signal);
  return { ...found, readAt: performance.now() };
});

// What belongs to one sandbox is not shown under the name of another.
effect(() => {
  void sandboxId.value;
  sandbox.set(undefined);
});

/** Shows a clock as it is known to be, before everything is read again. */
export function noteClock(id: string, clock: ClockState): void {
  const known = sandbox.value.peek();
  if (known?.id === id) sandbox.set({ ...known, clock, readAt: performance.now() });
}

/** What each vendor has; the same for every sandbox. */
export const vendors = createResource((signal) => call('get', '/vendors', {}, signal));
