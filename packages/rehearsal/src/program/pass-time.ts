import type { Zone } from '@invitekit/clients/sender';

/** Something that has to be done at a moment, in milliseconds since 1970, when the sandbox's clock stands there. */
export interface Stop {
  readonly at: number;
  readonly act: () => Promise<void>;
}

/** Lets a sandbox's time pass, and does on the way what is due. Stops at the same moment are done in their order. */
export function passTime(
  stops: readonly Stop[],
  moveTo: (moment: number) => Promise<void>,
): (to: number) => Promise<void> {
  let rest = stops.toSorted((one, other) => one.at - other.at);
  return async (to) => {
    for (let [next] = rest; next !== undefined && next.at <= to; [next] = rest) {
      rest = rest.slice(1);
      await moveTo(next.at);
      await next.act();
    }
    await moveTo(to);
  };
}

/** The last moments of the days between two moments, in the time zone. */
export function dayEnds(zone: Zone, from: number, until: number): readonly number[] {
  const ends: number[] = [];
  const { year, month, day } = zone.wallTime(from);
  for (let ahead = 1; ; ahead += 1) {
    const end = zone.moment(year, month, day + ahead, 0) - 1;
    if (end > until) return ends;
    ends.push(end);
  }
}
