import { call } from '../api/call.ts';
import { changes } from '../state/live.ts';
import { minute } from '../state/now.ts';
import { sandboxId } from '../state/place.ts';
import { useResource } from '../state/resource.ts';
import { distance, momentOf } from '../state/words.ts';

interface NextEventSettings {
  readonly isBusy: boolean;
  readonly onMove: (to: string) => void;
}

/** Moves the clock to when something happens by itself, and says how far away that is. */
export function NextEvent({ isBusy, onMove }: NextEventSettings) {
  const { value } = useResource((stopped) => {
    void changes.value;
    return call('get', '/sandboxes/{id}/clock/next', { path: { id: sandboxId.value } }, stopped);
  });
  const at = value.value?.at ?? undefined;
  return (
    <button
      type="button"
      class="next-event"
      disabled={isBusy || at === undefined}
      title={at === undefined ? 'Nothing happens by itself' : momentOf(at)}
      onClick={() => at !== undefined && onMove(at)}
    >
      Next event {at !== undefined && <span class="muted">{distance(at, minute.value)}</span>}
    </button>
  );
}
