import { count } from '../state/words.ts';

interface PagerSettings {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Which part of a long list is shown, and the way to the rest. */
export function Pager({ offset, size, total, onMove }: PagerSettings) {
  if (total === 0) return null;
  return (
    <div class="pager">
      <span class="numbers">
        {count(offset + 1)}–{count(Math.min(offset + size, total))} of {count(total)}
      </span>
      <button type="button" class="small" disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - size))}>
        Newer
      </button>
      <button type="button" class="small" disabled={offset + size >= total} onClick={() => onMove(offset + size)}>
        Older
      </button>
    </div>
  );
}
