import type { CallControl } from './call-control.ts';
import type { JournalHandle } from './sandbox-handle.ts';

/** A journal keeps no more. */
const mostEntries = 1000;

export function createJournalHandle(call: CallControl, id: string): JournalHandle {
  const path = { id };
  return {
    async find(filter = {}) {
      const body = { limit: mostEntries, ...filter };
      return (await call('post', '/sandboxes/{id}/journal/search', { path, body })).entries;
    },
    async count(filter = {}) {
      const body = { ...filter, limit: 1 };
      return (await call('post', '/sandboxes/{id}/journal/search', { path, body })).total;
    },
    async clear() {
      return (await call('delete', '/sandboxes/{id}/journal', { path })).removed;
    },
  };
}
