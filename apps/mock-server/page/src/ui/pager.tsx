import { count } from '../state/words.ts';

interface PagerSettings {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  /** What the buttons say, unless it is about time. */
  readonly ways?: { readonly back: string; readonly on: string };
  readonly onMove: (offset: number) => void;
}

const throughTime = { back: 'Newer', on: 'Older' };

/** Which part of a long list is shown, and the way to the rest. */
export function Pager({ offset, size, total, ways = throughTime, onMove }: PagerSettings) {
  if (total === 0) return null;
  return (
    <div class="pager">
      <span class="numbers">
        {count(offset + 1)}–{count(Math.min(offset + size, total))} of {count(total)}
      </span>
      <button type="button" class="small" disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - size))}>
        {ways.back}
      </button>
      <button type="button" class="small" disabled={offset + size >= total} onClick={() => onMove(offset + size)}>
        {ways.on}
      </button>
    </div>
  );
}
