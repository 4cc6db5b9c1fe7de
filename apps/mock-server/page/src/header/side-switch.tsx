import { signal } from '@preact/signals';
import { now } from '../state/now.ts';
import { sandboxId } from '../state/place.ts';
import { dateOf, timeOf } from '../state/words.ts';
import { LongText } from '../ui/long-text.tsx';

/** Whether a narrow window shows sandboxes, clock and accounts. A wide one always does. */
export const isSideShown = signal(false);

/** Where there is no room for both: which sandbox it is and what its clock shows, and the way to them. */
export function SideSwitch() {
  const time = now.value;
  return (
    <button
      type="button"
      class="side-switch"
      aria-expanded={isSideShown.value}
      aria-controls="side"
      onClick={() => {
        isSideShown.value = !isSideShown.value;
      }}
    >
      <LongText text={sandboxId.value} />
      {time !== undefined && (
        <span class="muted numbers">
          {dateOf(time)}, {timeOf(time).slice(0, 5)}
        </span>
      )}
    </button>
  );
}
