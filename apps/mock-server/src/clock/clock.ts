import { z } from 'zod';
import { type Cell, defineCell } from '../state/define-cell.ts';
import type { Tables } from '../state/tables.ts';

/** Where a clock stands, and whether it runs. */
export interface ClockState {
  readonly now: Date;
  readonly running: boolean;
  /** How many of its seconds pass in a real one while it runs. */
  readonly speed: number;
}

export type SystemTime = () => number;

/** LinkedIn's first year, and one that every vendor's way of writing a time can still tell. */
export const clockRange = { from: new Date('2003-01-01T00:00:00Z'), to: new Date('2999-12-31T23:59:59Z') } as const;

/** A day in less than a second. */
export const mostSpeed = 100_000;

/** What it showed at a moment of the real time; times are milliseconds since 1970. */
const settingSchema = z.object({
  time: z.int().min(clockRange.from.getTime()).max(clockRange.to.getTime()),
  /** Null while it stands still. */
  runningSince: z.int().min(0).max(clockRange.to.getTime()).nullable(),
  speed: z.number().positive().max(mostSpeed),
});

type Setting = z.infer<typeof settingSchema>;

const setting = defineCell<Setting>('clock', settingSchema, {
  time: clockRange.from.getTime(),
  runningSince: null,
  speed: 1,
});

/** A sandbox's own time: it stands still, runs, or is moved. It never goes back. */
export class Clock {
  readonly #systemTime: SystemTime;
  readonly #setting: Cell<Setting>;
  /** Because the system's time may go back. */
  #latest = 0;

  constructor(tables: Tables, systemTime: SystemTime) {
    this.#systemTime = systemTime;
    this.#setting = setting.in(tables);
  }

  now(): Date {
    return new Date(this.time);
  }

  /** The same in milliseconds since 1970. */
  get time(): number {
    const { time, runningSince, speed } = this.#setting.value;
    if (runningSince === null) return time;
    const passed = Math.max(0, this.#systemTime() - runningSince) * speed;
    this.#latest = Math.min(clockRange.to.getTime(), Math.max(this.#latest, Math.floor(time + passed)));
    return this.#latest;
  }

  state(): ClockState {
    const { runningSince, speed } = this.#setting.value;
    return { now: this.now(), running: runningSince !== null, speed };
  }

  /** What it showed when it was last set, whatever passed since. */
  get lastSet(): ClockState {
    const { time, runningSince, speed } = this.#setting.value;
    return { now: new Date(time), running: runningSince !== null, speed };
  }

  /** Sets what a new sandbox's clock shows. */
  start({ now, running, speed }: ClockState): void {
    this.#latest = 0;
    this.#set(now.getTime(), running, speed);
  }

  /** Moves forward to a time. Answers false, and moves nothing, when the time is past. */
  moveTo(time: Date): boolean {
    if (time.getTime() < this.time) return false;
    const { running, speed } = this.state();
    this.#set(time.getTime(), running, speed);
    return true;
  }

  /** Lets it run, or stand still, from what it shows now. */
  run({ running, speed }: Partial<Pick<ClockState, 'running' | 'speed'>>): void {
    const before = this.state();
    this.#set(before.now.getTime(), running ?? before.running, speed ?? before.speed);
  }

  #set(time: number, running: boolean, speed: number): void {
    this.#setting.value = { time, runningSince: running ? this.#systemTime() : null, speed };
  }
}
