import { announcement } from '../state/announce.ts';

/** Says what was done. */
export function Announcer() {
  return (
    <p class="announcer" role="status" aria-live="polite">
      {announcement.value}
    </p>
  );
}
