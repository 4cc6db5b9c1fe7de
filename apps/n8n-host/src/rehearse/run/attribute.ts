import type { JournalEntry } from '@invitekit/mock-server';
import type { SentRequest } from '../inside/messages.ts';

/** A request in the journal, and where in n8n it came from. */
export interface Attributed {
  readonly number: number;
  readonly place: SentRequest['place'];
}

/**
 * Finds for each request of the journal the one that n8n has sent: the first with its method and its path. What n8n sent
 * elsewhere, or what never arrived, is left over.
 */
export function attribute(sent: readonly SentRequest[], entries: readonly JournalEntry[]): readonly Attributed[] {
  const rest = [...sent];
  return entries.map(({ number, request }) => {
    const index = rest.findIndex(({ method, path }) => {
      const [pathname = ''] = path.split('?');
      return method === request.method && pathname.endsWith(request.path.split('?')[0] ?? '');
    });
    const [found] = index < 0 ? [] : rest.splice(index, 1);
    return { number, place: found?.place ?? null };
  });
}
