import type { ClockState } from '../../../src/client/types.ts';

/** How fast a clock can be made to go; it keeps its speed while it stands still. */
export const paces = [
  { value: 'still', text: 'Stand still', title: 'Moves only when it is moved', running: false, speed: undefined },
  { value: 'real', text: 'Run', title: 'Goes with real time', running: true, speed: 1 },
  { value: 'minute', text: '60×', title: 'A minute passes in a second', running: true, speed: 60 },
  { value: 'hour', text: '3600×', title: 'An hour passes in a second', running: true, speed: 3600 },
] as const;

export type Pace = (typeof paces)[number];

/** Which of them it is; undefined for a speed that somebody else has chosen. */
export function paceOf(clock: ClockState): Pace | undefined {
  return paces.find(({ running, speed = clock.speed }) => running === clock.running && speed === clock.speed);
}
