import { now } from '../state/now.ts';
import { dateOf, timeOf, weekdayOf } from '../state/words.ts';

export function TimeOfSandbox() {
  const time = now.value;
  return (
    <>
      <div class="card-head">
        <h2 id="clock-title">Clock</h2>
        {time !== undefined && <span class="muted">{weekdayOf(time)}, UTC</span>}
      </div>
      <p class="time numbers">
        {time !== undefined && (
          <time dateTime={new Date(time).toISOString()}>
            {timeOf(time)} <span class="date">{dateOf(time)}</span>
          </time>
        )}
      </p>
    </>
  );
}
