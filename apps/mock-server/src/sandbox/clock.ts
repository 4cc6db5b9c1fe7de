/** Where a clock stands, and whether it runs. */
export interface ClockState {
  readonly now: Date;
  readonly running: boolean;
}

export type SystemTime = () => number;

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
    const elapsed = this.#runningSince === undefined ? 0 : this.#systemTime() - this.#runningSince;
    return new Date(this.#time + Math.max(0, elapsed));
  }

  state(): ClockState {
    return { now: this.now(), running: this.#runningSince !== undefined };
  }

  /** Moves forward to a time. Answers false, and moves nothing, when the time is past. */
  moveTo(time: Date): boolean {
    if (time.getTime() < this.now().getTime()) return false;
    this.#time = time.getTime();
    if (this.#runningSince !== undefined) this.#runningSince = this.#systemTime();
    return true;
  }

  setRunning(running: boolean): void {
    this.#time = this.now().getTime();
    this.#runningSince = running ? this.#systemTime() : undefined;
  }
}
