/** Where a clock stands, and whether it runs. */
export interface ClockState {
  readonly now: Date;
  readonly running: boolean;
}

export type SystemTime = () => number;

/** LinkedIn's first year, and one that every vendor's way of writing a time can still tell. */
export const clockRange = { from: new Date('2003-01-01T00:00:00Z'), to: new Date('2999-12-31T23:59:59Z') } as const;

/** A sandbox's own time: it stands still, runs with the system's time, or is moved. It never goes back. */
export class Clock {
  readonly #systemTime: SystemTime;
  #time: number;
  #runningSince: number | undefined;

  constructor({ now, running }: ClockState, systemTime: SystemTime) {
    this.#systemTime = systemTime;
    this.#time = now.getTime();
    this.#runningSince = running ? systemTime() : undefined;
  }

  now(): Date {
    if (this.#runningSince !== undefined) {
      const systemTime = this.#systemTime();
      this.#time = Math.min(clockRange.to.getTime(), this.#time + Math.max(0, systemTime - this.#runningSince));
      this.#runningSince = systemTime;
    }
    return new Date(this.#time);
  }

  state(): ClockState {
    return { now: this.now(), running: this.#runningSince !== undefined };
  }

  /** Moves forward to a time. Answers false, and moves nothing, when the time is past. */
  moveTo(time: Date): boolean {
    if (time.getTime() < this.now().getTime()) return false;
    this.#time = time.getTime();
    return true;
  }

  setRunning(running: boolean): void {
    this.now();
    this.#runningSince = running ? this.#systemTime() : undefined;
  }
}
