import type { Judge } from '../run/judge.ts';
import { Skipped, Stopped } from '../run/stops.ts';

/** Something that a run makes and takes back. It may be there from before the request on, whose answer may be lost. */
export class Leftover {
  #isOpen = false;
  #id: string | undefined;
  #address: string | undefined;
  /** What was listed beside it. */
  neighbours: readonly string[] = [];

  /** Whether it is there, or may be. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Undefined as long as no answer told it. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Where a webhook is sent, if each one that is made is sent elsewhere. */
  get address(): string | undefined {
    return this.#address;
  }

  /** To be said before the request that makes it. */
  mayBeMade(address?: string): void {
    this.#isOpen = true;
    this.#id = undefined;
    this.#address = address;
  }

  isMade(id: string): void {
    this.#isOpen = true;
    this.#id = id;
  }

  isGone(): void {
    this.#isOpen = false;
  }
}

/** How something is found and removed of which the run may not have heard. */
export interface TakingBack {
  readonly leftover: Leftover;
  readonly what: string;
  readonly look: () => Promise<{ readonly isThere: boolean; readonly id?: string | undefined }>;
  readonly remove: (id: string) => Promise<void>;
}

const mostTries = 2;

/** Takes back what is still there, or may be. What stays is a finding. */
export async function takeBack(
  judge: Pick<Judge, 'expect' | 'note'>,
  { leftover, what, look, remove }: TakingBack,
): Promise<void> {
  for (let tries = 1; leftover.isOpen && tries <= mostTries; tries += 1) {
    const seen = await unlessStopped(look);
    if (seen?.isThere === false) return leftover.isGone();
    const id = leftover.id ?? seen?.id;
    if (id === undefined) continue;
    await unlessStopped(async () => {
      await remove(id);
      leftover.isGone();
      judge.note(`took back ${what}`);
    });
  }
  judge.expect(!leftover.isOpen, 'left behind', `left behind: ${what}`, 'nothing that the run made');
}

/** What went wrong on the way has been noted, and does not end it. */
async function unlessStopped<Value>(step: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Stopped || error instanceof Skipped) return undefined;
    throw error;
  }
}
