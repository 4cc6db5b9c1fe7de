import { minute } from '../state/now.ts';
import { distance, momentOf } from '../state/words.ts';

/** A time by how far it is away from the sandbox's now. */
export function Moment({ time }: { readonly time: string }) {
  return (
    <time dateTime={time} title={momentOf(time)}>
      {distance(time, minute.value)}
    </time>
  );
}
